import { type Duration, later, type MeetingTime } from '@shared/time/time'
import { describe, expect, it } from 'vitest'
import { steppedClock } from '../../../../electron/clock/stepped-clock'
import { moment } from '../../../support/builders'

/** Steps the clock through the hook a replay uses. */
function stepTo(time: string): void {
  const { driekringStepClock: step } = globalThis as { driekringStepClock?: (to: number) => void }
  if (!step) throw new Error('no hook')
  step(moment(time))
}
const clockAt = (time: string) => moment(time) as unknown as MeetingTime

describe('a clock that is stepped by hand', () => {
  it('stands still until it is stepped, and never goes back', () => {
    const clock = steppedClock(moment('19:30'))
    expect(clock.message()).toEqual({ clock: moment('19:30'), wall: moment('19:30'), rate: 0 })
    stepTo('19:40')
    stepTo('19:35')
    expect(clock.message().wall).toBe(moment('19:40'))
  })

  it('fires the deadlines on the way in order, each once, and not those that were cancelled', () => {
    const clock = steppedClock(moment('19:30'))
    const fired: string[] = []
    clock.at(clockAt('19:50'), () => fired.push('end'))
    clock.at(clockAt('19:45'), () => fired.push('warning'))
    clock.at(clockAt('19:46'), () => fired.push('cancelled'))()
    clock.at(later(clockAt('19:50'), 1 as Duration), () => fired.push('later'))
    stepTo('19:50')
    stepTo('19:50')
    expect(fired).toEqual(['warning', 'end'])
  })

  it('tells its listeners of every step until they stop listening', () => {
    const clock = steppedClock(moment('19:30'))
    const heard: number[] = []
    const stop = clock.onMessage((message) => heard.push(message.wall))
    stepTo('19:31')
    stop()
    stepTo('19:32')
    expect(heard).toEqual([moment('19:31')])
  })

  it('goes to any instant when a test begins anew, and forgets what was waited for', () => {
    const clock = steppedClock(moment('19:30'))
    const fired: string[] = []
    clock.at(clockAt('19:20'), () => fired.push('at once'))
    clock.at(clockAt('19:50'), () => fired.push('later'))
    const { driekringSetClock: set } = globalThis as { driekringSetClock?: (to: number) => void }
    set?.(moment('19:10'))
    expect(clock.message().wall).toBe(moment('19:10'))
    stepTo('20:00')
    expect(fired).toEqual([])
  })
})
