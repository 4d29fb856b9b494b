import { centralQuestionAlone, centralQuestionInTalk } from '@shared/smartboard/central-question'
import type { SmartboardShape } from '@shared/smartboard/shape'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evening } from '../../../support/meeting-driver'

const SHAPES: readonly SmartboardShape[] = ['wide', 'mid', 'narrow']
const LONG =
  'Wat maakt dat toetsweken zo druk voelen en wat kunnen wij samen doen zodat leerlingen beter slapen, op tijd beginnen met leren en thuis minder ruzie hebben?'

describe('rule 251: the central question is always there', () => {
  it.each(SHAPES)('of some 150 signs it stands whole on a %s board, alone and while a circle talks', (shape) => {
    expect(centralQuestionAlone(LONG, shape)).toEqual([LONG])
    expect(centralQuestionInTalk(LONG, false, shape)).toEqual([LONG])
    expect(centralQuestionInTalk(LONG, true, shape).join(' ')).toBe(LONG)
  })

  it('is in pages only when it is longer, without losing a word', () => {
    const words = fc.array(fc.lorem({ maxCount: 1, mode: 'words' }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(words, fc.constantFrom(...SHAPES), fc.boolean(), (list, shape, hasHeard) => {
        const text = list.join(' ')
        const alone = centralQuestionAlone(text, shape)
        const talk = centralQuestionInTalk(text, hasHeard, shape)
        expect(alone.join(' ')).toBe(text)
        expect(talk.join(' ')).toBe(text)
        expect(alone.length).toBeLessThanOrEqual(talk.length)
      }),
    )
  })

  it('stands in the picture of every talk, and the chair can show it alone, with the clock', () => {
    const driver = evening({ centralQuestion: LONG }).open().goTo('circle.students.talk')
    for (const shape of SHAPES) expect(driver.scene('talk', shape).question.items).toEqual([LONG])
    driver.show('centralQuestion')
    expect(driver.scene('centralQuestion').question.items).toEqual([LONG])
    expect(driver.view().clock).not.toBeNull()
    expect(evening({ centralQuestion: LONG }).open().goTo('opening').show('centralQuestion').view().clock).toBeNull()
  })
})
