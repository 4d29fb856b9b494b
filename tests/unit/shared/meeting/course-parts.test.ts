import { PUPIL_COURSES, PUPIL_FORMATS } from '@shared/agenda/phases'
import type { PHASE_KINDS } from '@shared/agenda/step-plan'
import { hasPart } from '@shared/meeting/course-parts'
import type { PupilSetup } from '@shared/meeting/pupil-setup'
import { heldOf } from '@shared/sheets/sheet-parts'
import { asPupilMeeting, lettersOf, makeSheets, offeredSheets } from '@shared/sheets/sheets'
import { offeredParts } from '@shared/smartboard/offered-parts'
import { formatTimeOfDay, minutesApart } from '@shared/time/format'
import type { Instant, Stamp } from '@shared/time/time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { participantId, some, stepId } from '../../../support/builders'
import { pupilMeeting } from '../../../support/meeting-driver'
import { sheetText } from '../../renderer/print/sheet-text'

const SCHOOL = { name: '', contact: '', logo: '' }
const papersOf = async (meeting: ReturnType<typeof pupilMeeting>) => {
  const { state } = meeting
  const made = offeredSheets(state).flatMap((name) =>
    makeSheets(state, name, { cardForm: 'strip', lessons: 8, strengths: 'all' }, lettersOf(state)),
  )
  return (await Promise.all(made.map((sheet) => sheetText(sheet, SCHOOL)))).join('\n')
}
const withPhases = (kinds: readonly (typeof PHASE_KINDS)[number][]): Partial<PupilSetup> => ({
  phases: kinds.map((kind) => ({ kind, minutes: 5 })),
  attendees: ['pupil', 'guardian'].map((kind) => ({
    id: participantId(kind),
    name: kind,
    kind: kind as 'pupil' | 'guardian',
    role: '',
    hasAuthority: true,
    ground: '',
    isPresent: true,
  })),
})

describe('rule 264: a part a talk does not have is left out', () => {
  it.each(PUPIL_FORMATS)('%s: no paper says of a part it does not have that it is empty', async (format) => {
    const kinds = PUPIL_COURSES[format].long.map(({ kind }) => kind)
    const papers = await papersOf(pupilMeeting(format, withPhases(kinds)))
    expect(papers.includes('Niets genoteerd')).toBe(kinds.includes('strengths') || kinds.includes('goal'))
    expect(papers.includes('Er zijn geen afspraken gemaakt')).toBe(kinds.includes('agree'))
  })

  it('a course without agreements promises none and misses none, also when the part was passed over', async () => {
    const bare = pupilMeeting('concern', withPhases(['welcome', 'concerns', 'close']))
    const passed = pupilMeeting('concern', withPhases(['welcome', 'agree'])).open()
    passed.do({ type: 'agenda/skip-step', stepId: stepId('phase.agree'), isSkipped: true })
    expect(hasPart(passed.state, 'agree')).toBe(false)
    expect(await papersOf(bare)).not.toMatch(/afspraken gemaakt|maken we afspraken|afspraken op papier|Niets genoteerd/)
    expect(await papersOf(passed)).not.toMatch(/afspraken gemaakt/)
  })

  it('„It is not offered for the board”, unless something was written there all the same', () => {
    const review = pupilMeeting('pupilReview').open().goTo('phase.explain')
    expect(offeredParts(review.state)).toEqual(['explanations'])
    review.do({ type: 'case/write', field: 'alike', text: 'Werkt graag voor.' })
    expect(offeredParts(review.state)).toEqual(['explanations', 'compare'])
    expect(offeredParts(pupilMeeting('concern').open().goTo('phase.explain').state)).toEqual([
      'explanations',
      'compare',
    ])
    expect(offeredParts(pupilMeeting('triad').open().goTo('phase.pupilTells').state)).toEqual(['goal'])
    expect(offeredParts(pupilMeeting('evaluation').state)).toEqual([])
  })
})

describe('rule 265: times on screen and paper go together', () => {
  const HOUR = 3_600_000
  it('„never an end before its begin, and one time when both are the same minute”', () => {
    const planned = pupilMeeting().state
    fc.assert(
      fc.property(
        fc.integer({ min: -3 * HOUR, max: 3 * HOUR }),
        fc.integer({ min: -HOUR, max: 3 * HOUR }),
        (early, length) => {
          const startedAt = { wall: planned.setup.begin + early, clock: 0 } as Stamp
          const endedAt = { wall: startedAt.wall + length, clock: 0 } as Stamp
          const agenda = { ...planned.agenda, status: 'ended' as const, startedAt, endedAt }
          const { from, to } = heldOf(some(asPupilMeeting({ ...planned, agenda })))
          expect(from).toBe(startedAt.wall)
          if (to === null) expect(length < 60_000).toBe(true)
          else expect(formatTimeOfDay(to)).not.toBe(formatTimeOfDay(from))
          expect(to === null || to > from).toBe(true)
        },
      ),
    )
  })

  it.each([
    ['19:25', '19:28', '19:25', '19:28'],
    ['19:28', '19:28', '19:28', null],
    ['19:35', '20:10', '19:35', '20:10'],
  ])('opened at %s and closed at %s', (opened, closed, from, to) => {
    const meeting = pupilMeeting().at(opened).open().at(closed).end()
    const held = heldOf(some(asPupilMeeting(meeting.state)))
    expect([formatTimeOfDay(held.from), held.to && formatTimeOfDay(held.to)]).toEqual([from, to])
  })

  it('„A difference is that of the two times as they are shown”: 16:28 before 16:30 is 2, whatever the seconds', () => {
    const instant = fc.integer({ min: 0, max: 2_000_000_000_000 })
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: -90, max: 90 }),
        fc.integer({ min: 0, max: 59_999 }),
        (at, minutes, ms) => {
          const from = Math.floor(at / 60_000) * 60_000 + ms
          const to = Math.floor(at / 60_000) * 60_000 + minutes * 60_000 + (59_999 - ms)
          expect(minutesApart(from as Instant, to as Instant)).toBe(minutes)
        },
      ),
    )
  })
})
