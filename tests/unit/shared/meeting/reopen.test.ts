import { canResume, gapSince } from '@shared/meeting/reopen'
import { describe, expect, it } from 'vitest'
import { at, length, moment, stepId } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

describe('rule 19: a meeting left running can go on within three hours on the same day', () => {
  it.each([
    ['2026-03-12 19:30', '2026-03-12 19:31', true],
    ['2026-03-12 19:30', '2026-03-12 22:30', true],
    ['2026-03-12 19:30', '2026-03-12 22:30:01', false],
    ['2026-03-12 23:50', '2026-03-13 00:10', false],
    ['2026-03-12 19:30', '2026-03-13 19:35', false],
    ['2026-03-12 19:30', '2026-03-12 19:00', true],
    ['2026-03-12 19:30', '2026-03-12 16:29', false],
  ])('seen at %s, opened at %s: %s', (seen, now, expected) => {
    expect(canResume(moment(seen), moment(now))).toBe(expected)
  })

  it('counts three real hours in the nights when summer time begins and ends', () => {
    expect(canResume(moment('2026-03-29 01:30'), moment('2026-03-29 05:30'))).toBe(true)
    expect(canResume(moment('2026-03-29 01:30'), moment('2026-03-29 05:31'))).toBe(false)
    expect(canResume(moment('2026-10-25 01:30'), moment('2026-10-25 03:30'))).toBe(true)
    expect(canResume(moment('2026-10-25 01:30'), moment('2026-10-25 03:31'))).toBe(false)
  })
})

describe('rule 18: time during which the app was gone counts', () => {
  const talking = () => evening().open().at('19:40').goTo('circle.students.talk')

  it('names the gap, and has counted it', () => {
    const driver = talking().at('19:50')
    expect(gapSince(driver.state, at('19:46'), driver.moment)).toEqual({
      stepId: stepId('circle.students.talk'),
      length: length('4:00'),
    })
    expect(driver.clock).toBe('5:00')
  })

  it('is silent about less than fifteen seconds', () => {
    expect(gapSince(talking().state, at('19:45'), at('19:45:14'))).toBeNull()
    expect(gapSince(talking().state, at('19:45'), at('19:45:15'))?.length).toBe(length('0:15'))
  })

  it('is silent when the clock stood still', () => {
    expect(gapSince(talking().pause().state, at('19:45'), at('19:55'))).toBeNull()
    expect(gapSince(evening().state, at('19:45'), at('19:55'))).toBeNull()
  })

  it('names no more than the step has had, when it began after the last sign of life', () => {
    expect(gapSince(talking().state, at('19:39:59'), at('19:45'))?.length).toBe(length('5:00'))
    expect(gapSince(talking().state, at('19:30'), at('19:40:14'))).toBeNull()
  })

  it('counts the step alone, not what the steps before it had of the same clock', () => {
    const driver = talking().goTo('circle.students.collect').at('19:50').goTo('circle.students.questions')
    expect(gapSince(driver.state, at('19:49:58'), at('19:52'))?.length).toBe(length('2:00'))
  })
})
