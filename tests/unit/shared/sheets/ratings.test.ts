import { toEvaluationSheet } from '@shared/sheets/evaluation-sheet'
import { asPupilMeeting, lettersOf, makeSheets, offeredSheets } from '@shared/sheets/sheets'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { participantId, some } from '../../../support/builders'
import { fennaEvaluation, fennaMeeting } from '../../../support/fenna'
import type { MeetingDriver } from '../../../support/meeting-driver'

const rate = (meeting: MeetingDriver, who: string, patch: { score?: number; remark?: string; onPaper?: boolean }) =>
  meeting.do({ type: 'agreements/rate', personId: participantId(who), patch })
const sheetOf = (meeting: MeetingDriver) => toEvaluationSheet(some(asPupilMeeting(meeting.state)))

describe('rule 263: what somebody thinks of the talk goes on paper only when that person says so', () => {
  it('„none of it is printed, on no sheet”, unless it was ticked', () => {
    const people = ['fenna', 'anke', 'willem', 'koen']
    const ratings = fc.record({
      score: fc.integer({ min: 1, max: 5 }),
      onPaper: fc.constantFrom(undefined, true, false),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(fennaMeeting, fennaEvaluation),
        fc.array(ratings, { maxLength: 4 }),
        (make, given) => {
          const meeting = make()
          for (const [place, { score, onPaper }] of given.entries()) {
            const remark = `Oordeel nummer ${place}.`
            rate(meeting, some(people[place]), { score, remark, ...(onPaper === undefined ? {} : { onPaper }) })
          }
          for (const name of offeredSheets(meeting.state)) {
            const made = makeSheets(
              meeting.state,
              name,
              { cardForm: 'strip', lessons: 8, strengths: 'all' },
              lettersOf(meeting.state),
            )
            const words = JSON.stringify(made.map(({ model }) => model))
            for (const [place, { onPaper }] of given.entries()) {
              const isPrinted = name === 'evaluationSheet' && onPaper === true
              expect(words.includes(`Oordeel nummer ${place}.`)).toBe(isPrinted)
            }
          }
          const { ratings: printed, ratingsThen, isForm, mean } = sheetOf(meeting)
          const open = given.filter(({ onPaper }) => onPaper)
          expect((isForm ? ratingsThen : printed).map(({ score }) => score)).toEqual(open.map(({ score }) => score))
          if (isForm) expect(printed.every(({ score, remark }) => score === null && remark === '')).toBe(true)
          expect(mean?.given ?? 0).toBe(open.length > 1 ? open.length : 0)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('a mean of one is that one’s mark, and a mark that was not given is no 0', () => {
    const meeting = fennaEvaluation()
    expect(sheetOf(meeting)).toMatchObject({ ratings: [], mean: null })
    for (const who of ['anke', 'willem']) rate(meeting, who, { onPaper: true })
    expect(sheetOf(meeting).ratings.map(({ score }) => score)).toEqual([5, null])
    expect(sheetOf(meeting).mean).toBeNull()
    rate(meeting, 'koen', { onPaper: true })
    expect(sheetOf(meeting).mean).toEqual({ mean: 4.5, given: 2 })
  })
})
