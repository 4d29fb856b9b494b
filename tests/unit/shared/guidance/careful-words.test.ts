import { carefulWords } from '@shared/guidance/careful-words'
import { describe, expect, it } from 'vitest'

const show = (text: string) => carefulWords(text).map(({ kind, word }) => `${kind}: ${word}`)

describe('rule 80: words to think about twice', () => {
  it('names words about health, as they were typed, each once', () => {
    expect(show('De avond voor een presentatie heeft ze buikpijn. Buikpijn!')).toEqual(['health: buikpijn'])
    expect(show('Sinds de diagnoses ADHD-type en Medicatie')).toEqual([
      'health: diagnoses',
      'health: ADHD',
      'health: Medicatie',
    ])
  })

  it('names words that judge, also when they are two words with a line between them', () => {
    expect(show('Hij is lui en kan\n niet rekenen')).toEqual(['label: lui', 'label: kan niet'])
  })

  it('finds a word that was typed with loose accents', () => {
    expect(show('ongei\u0308nteresseerd')).toEqual(['label: ongeïnteresseerd'])
  })

  it('leaves words alone that only look like one', () => {
    expect(show('De luidspreker, het domein, Allard, muziek en de additie lukken. Ze luistert.')).toEqual([])
    expect(show('')).toEqual([])
  })

  it('stays quick on a long text', () => {
    expect(show(`${'levert op tijd in '.repeat(2_000)}lui`)).toEqual(['label: lui'])
  })
})
