import { PUPIL_FORMATS } from '@shared/agenda/phases'
import { roomTexts } from '@shared/gate/room-texts'
import { applyCommand } from '@shared/meeting/apply-command'
import { toProjectorView } from '@shared/smartboard/projector-view'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inCircles, wordsIn } from '../../../support/any-doing'
import { aboutPupil } from '../../../support/any-pupil-doing'
import { evening, pupilMeeting } from '../../../support/meeting-driver'
import { runs } from '../../../support/runs'

const circles = evening({ theme: 'marktheme0end', centralQuestion: 'markquestion0end' }).open()
const STARTS = [
  { talk: circles, doing: inCircles(circles.state.agenda.steps.map(({ id }) => id)) },
  ...PUPIL_FORMATS.map((format) => {
    const talk = pupilMeeting(format).open().do({ type: 'release/room', isOpen: true })
    const steps = talk.state.agenda.steps.map(({ id }) => id)
    return { talk, doing: aboutPupil(steps, ['Fenna']) }
  }),
]

const course = fc
  .constantFrom(...STARTS)
  .chain(({ talk, doing }) => fc.array(doing, { minLength: 30, maxLength: 60 }).map((deeds) => ({ talk, deeds })))

describe('rule 214: what is looked at is all the room can read', () => {
  it('holds every word of every picture, in any course of any meeting', () => {
    let seen = 0
    fc.assert(
      fc.property(course, ({ talk, deeds }) => {
        let meeting = talk.state
        for (const [n, make] of deeds.entries()) {
          const outcome = applyCommand(meeting, { ...make(n), at: meeting.lastCommandAt } as never)
          if (!outcome.ok) continue
          meeting = outcome.value
          const known = new Set(wordsIn(roomTexts(meeting)))
          for (const word of wordsIn(toProjectorView(meeting, 'wide'))) {
            seen += 1
            expect(known).toContain(word)
          }
        }
      }),
      { numRuns: runs(100, 2_000) },
    )
    expect(seen).toBeGreaterThan(50)
  })
})
