import { LONGEST_MARK, markPath } from '@shared/agreements/mark-path'
import { wordHints } from '@shared/agreements/word-hints'
import { guidance } from '@shared/guidance/guidance'
import { describe, expect, it } from 'vitest'

const hints = (text: string) => wordHints(text, guidance().agreementWords).map(({ kind, word }) => `${kind} ${word}`)

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

  it('never gets longer than can be stored, and keeps where each stroke begins and ends (rule 171)', () => {
    const pad = { width: 600, height: 200 }
    const line = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ x: 100.1 + (n % 400), y: 100.1 + (n % 90) }))
    const fits = markPath([line(1_000)], pad)
    expect(fits.match(/Q/g)).toHaveLength(998)
    const long = markPath([line(12_000), line(3)], pad)
    expect(long.length).toBeLessThanOrEqual(LONGEST_MARK)
    expect(long.length).toBeGreaterThan(LONGEST_MARK / 3)
    expect([long.slice(0, 13), long.slice(-36)]).toEqual(['M100.1 100.1Q', 'L499.1 129.1M100.1 100.1L102.1 102.1'])
    const dots = markPath(
      Array.from({ length: 9_000 }, () => line(1)),
      pad,
    )
    expect(dots.length).toBeLessThanOrEqual(LONGEST_MARK)
    expect(dots.replaceAll('M100.1 100.1L100.1 100.1', '')).toBe('')
  })
})
