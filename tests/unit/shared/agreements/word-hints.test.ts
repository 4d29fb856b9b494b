import { markPath } from '@shared/agreements/mark-path'
import { wordHints } from '@shared/agreements/word-hints'
import { AGREEMENT_WORDS } from '@shared/guidance/agreement-words'
import { describe, expect, it } from 'vitest'

const hints = (text: string) => wordHints(text, AGREEMENT_WORDS).map(({ kind, word }) => `${kind} ${word}`)

describe('rule 113: words that make somebody look again', () => {
  it('names an unclear word and a word that says what is not done, one of each', () => {
    expect(hints('Fenna doet beter haar best en zegt geen nee, nooit')).toEqual(['vague beter', 'negation geen'])
    expect(hints('Hij belt NIET MEER.')).toEqual(['vague niet meer', 'negation niet'])
  })

  it('sees whole words only, with any accents', () => {
    expect(hints('Goedemorgen zeggen en meerdere keren lezen')).toEqual([])
    expect(hints('Nie\u0301t')).toEqual([])
    expect(hints('')).toEqual([])
  })
})

describe('a drawn signature', () => {
  it('is one path in a box of its own, however large the pad was', () => {
    const stroke = [
      { x: 0, y: 0 },
      { x: 100, y: 50 },
      { x: 200, y: 0 },
    ]
    expect(markPath([stroke], { width: 300, height: 100 })).toBe('M0 0Q200 100 300 50L400 0')
    expect(markPath([[{ x: 10, y: 10 }], []], { width: 600, height: 200 })).toBe('M10 10L10 10')
    expect(markPath([], { width: 600, height: 200 })).toBe('')
  })
})
