import { courseSteps, orderWith } from '@renderer/chair/course/course-order'
import { describe, expect, it } from 'vitest'
import { stepId } from '../../../../support/builders'
import { pupilMeeting } from '../../../../support/meeting-driver'

const rows = (meeting: ReturnType<typeof pupilMeeting>) =>
  courseSteps(meeting.state.agenda).map(({ step, status, canGoEarlier, canGoLater }) =>
    [step.kind, status, canGoEarlier ? 'earlier' : '', canGoLater ? 'later' : ''].filter(Boolean).join(' '),
  )

describe('rule 63: the order of the parts while they run', () => {
  it('can be changed for what is still to come, and nothing comes before the part that runs', () => {
    expect(rows(pupilMeeting('triad').open().next())).toEqual([
      'welcome done',
      'pupilTells current',
      'parentsTell todo later',
      'mentorTells todo earlier later',
      'agree todo earlier later',
      'close todo earlier',
    ])
  })

  it('leaves what was held in its place, also after going back, and lets a part that was passed over move', () => {
    const back = pupilMeeting('triad').open().next().back()
    back.do({ type: 'agenda/skip-step', stepId: stepId('phase.agree'), isSkipped: true })
    expect(rows(back)).toEqual([
      'welcome current',
      'pupilTells done',
      'parentsTell todo earlier later',
      'mentorTells todo earlier later',
      'agree skipped earlier later',
      'close todo earlier',
    ])
  })

  it('swaps a part with its neighbour', () => {
    const { agenda } = pupilMeeting('triad').open().state
    const ids = agenda.steps.map((step) => step.id)
    const earlier = orderWith(agenda, stepId('phase.agree'), -1)
    expect(earlier.slice(3, 5)).toEqual(['phase.agree', 'phase.mentorTells'])
    expect(orderWith(agenda, stepId('phase.welcome'), -1)).toEqual(ids)
    expect(orderWith(agenda, stepId('phase.close'), 1)).toEqual(ids)
    expect(orderWith(agenda, stepId('nothing'), 1)).toEqual(ids)
  })
})
