import { goalWarning } from '@shared/meeting/goal-warning'
import { focusTimes, isStuckOnWhy, tappedNow } from '@shared/talk/balance'
import { describe, expect, it } from 'vitest'
import { length, stepId } from '../../../support/builders'
import { pupilMeeting } from '../../../support/meeting-driver'

/** Sixty minutes from 19:30; in „Hoe komt dat” since 20:02. */
const inExplain = () => pupilMeeting().at('19:30').open().at('20:02').goTo('phase.explain')
const warning = (meeting: ReturnType<typeof inExplain>) => goalWarning(meeting.state, meeting.moment)

describe('rule 75: when 40 % of the time is left and there is no goal', () => {
  it('says how long it still takes to get to the agreements', () => {
    expect(warning(inExplain().at('20:05'))).toBeNull()
    // Six minutes gone of seven, one minute left of this part, five of the goal.
    expect(warning(inExplain().at('20:08'))).toBe(length('6:00'))
    expect(warning(inExplain().at('20:25'))).toBe(length('5:00'))
  })

  it.each(['19:05', '19:30', '19:52', '20:25', '21:40'])(
    'rule 268: „counts from when the talk really began”: opened at %s it comes after 36 of 60 minutes',
    (opened) => {
      const meeting = pupilMeeting().at(opened).open()
      expect(warning(meeting)).toBeNull()
      expect(warning(meeting.wait('35:59'))).toBeNull()
      expect(warning(meeting.wait('0:01'))).not.toBeNull()
    },
  )

  it('is silent once there is a goal, and not because its part was passed over', () => {
    const skipped = inExplain().at('20:20')
    skipped.do({ type: 'agenda/skip-step', stepId: stepId('phase.goal'), isSkipped: true })
    expect(warning(skipped)).toBe(0)
    expect(warning(skipped.do({ type: 'case/write', field: 'goal', text: 'Een doel' }))).toBeNull()
  })

  it('has nothing left to go once the agreements are there', () => {
    expect(warning(inExplain().at('20:10').goTo('phase.agree'))).toBe(0)
  })

  it('knows no warning in a course without a goal, nor before and after', () => {
    const triad = pupilMeeting('triad').at('19:30').open().at('19:48')
    expect(goalWarning(triad.state, triad.moment)).toBeNull()
    const done = inExplain().at('20:20').end()
    expect(warning(done)).toBeNull()
  })
})

describe('rule 84: most of the time on where it comes from', () => {
  const tapped = (why: string, what: string) => {
    const meeting = inExplain().do({ type: 'balance/focus', focus: 'why' }).wait(why)
    meeting.do({ type: 'balance/focus', focus: 'what' }).wait(what)
    return focusTimes(meeting.state.balance, meeting.moment.clock)
  }
  it('is said after five minutes, over 80 %', () => {
    expect(isStuckOnWhy(tapped('4:00', '0:30'))).toBe(false)
    expect(isStuckOnWhy(tapped('4:30', '0:30'))).toBe(true)
    expect(isStuckOnWhy(tapped('4:00', '1:00'))).toBe(false)
  })

  it('reads the last tap as what is on now', () => {
    const meeting = inExplain().do({ type: 'balance/speaks', party: 'pupil' })
    expect(tappedNow(meeting.state.balance.speaking)).toBe('pupil')
    expect(tappedNow(meeting.do({ type: 'balance/speaks', party: null }).state.balance.speaking)).toBeNull()
  })
})
