import { agreementPages, goalAbove } from '@shared/smartboard/agreement-pages'
import { describe, expect, it } from 'vitest'

const agreement = (what: string, whereWhen = '', successSign = '') => ({
  no: 2,
  count: 3,
  who: 'School',
  what,
  whereWhen,
  successSign,
})
const LONG = 'Ze laat de film zien aan drie mensen die ze zelf kiest. '.repeat(8).trim()

describe('rule 115: an agreement on the board', () => {
  it('stands on one page when it fits under the goal', () => {
    const short = agreement('Telefoons zitten in de tas.', 'alle lessen', 'turven')
    expect(agreementPages(short, 'Een doel', 'wide')).toEqual([short])
  })

  it('shows what is done first, then where, when and how we see it, without losing a word', () => {
    const long = agreement(LONG, 'in lokaal 2.04', 'film getoond')
    for (const shape of ['wide', 'mid', 'narrow'] as const) {
      const pages = agreementPages(long, 'Een doel', shape)
      expect(pages.length).toBeGreaterThan(2)
      expect(
        pages
          .map(({ what }) => what)
          .join(' ')
          .trim(),
      ).toBe(LONG)
      expect(pages.at(-1)).toMatchObject({ what: '', whereWhen: 'in lokaal 2.04', successSign: 'film getoond' })
    }
  })

  it('pages long columns one by one', () => {
    const pages = agreementPages(agreement('Kort.', LONG, LONG), '', 'narrow')
    expect(
      pages
        .map(({ whereWhen }) => whereWhen)
        .join(' ')
        .trim(),
    ).toBe(LONG)
    expect(
      pages
        .map(({ successSign }) => successSign)
        .join(' ')
        .trim(),
    ).toBe(LONG)
  })

  it('a goal of more than three lines gives way', () => {
    expect(goalAbove('Kort doel', 'wide')).toBe('Kort doel')
    expect(goalAbove(LONG, 'wide')).toBe('')
  })
})
