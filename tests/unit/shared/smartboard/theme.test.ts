import { themeForSmartboard } from '@shared/smartboard/theme'
import { typeFigures, USUAL_SIZE } from '@shared/smartboard/type-sizes'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evening } from '../../../support/meeting-driver'

describe('rule 228: a theme never takes more room on the board than there is', () => {
  it('shows a theme as it is, and of a long one its beginning', () => {
    expect(themeForSmartboard('Huiswerk en slaap')).toBe('Huiswerk en slaap')
    expect(themeForSmartboard('Huiswerk '.repeat(600))).toMatch(/^(?:Huiswerk ){5,11}…$/)
  })

  it('never shows more than it can, nor words that are not its beginning', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 130 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const theme = words.join(' ')
        const shown = themeForSmartboard(theme)
        expect(shown.length).toBeLessThanOrEqual(typeFigures(USUAL_SIZE).theme + 2)
        const plain = (text: string) => text.replace(/\s+/g, '')
        expect(plain(theme).startsWith(plain(shown.replace(/ …$/, '')))).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('stands so in the welcome and in the band, and whole in the meeting', () => {
    const theme = 'x'.repeat(5_000)
    const talk = evening({ theme }).open()
    const { scene, topic } = talk.view()
    expect([scene.kind === 'walkIn' && scene.theme, topic]).toEqual([
      themeForSmartboard(theme),
      themeForSmartboard(theme),
    ])
    expect(talk.state.setup.theme).toBe(theme)
  })
})
