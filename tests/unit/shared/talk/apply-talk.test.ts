import { MOST_PASSED_ON } from '@shared/meeting/release-talk'
import { pointsOf } from '@shared/talk/state'
import { describe, expect, it } from 'vitest'
import { actionId, pointId } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

const four = () =>
  evening()
    .point('students', 'Een', 'a')
    .point('students', 'Twee', 'b')
    .point('students', 'Drie', 'c')
    .point('students', 'Vier', 'd')

describe('outcome points', () => {
  it('stand per circle in the order of writing', () => {
    const driver = four().point('parents', 'Van ouders', 'p')
    expect(pointsOf(driver.state.talk, 'students').map((point) => point.text)).toEqual(['Een', 'Twee', 'Drie', 'Vier'])
    expect(pointsOf(driver.state.talk, 'teachers')).toEqual([])
  })

  it('can be reworded and taken away', () => {
    const driver = four()
      .do({ type: 'talk/edit-point', id: pointId('b'), text: 'Twee, beter' })
      .do({ type: 'talk/remove-point', id: pointId('a') })
    expect(driver.state.talk.points.map((point) => point.text)).toEqual(['Twee, beter', 'Drie', 'Vier'])
  })

  it('are refused when empty, written twice or not there', () => {
    const add = (id: string, text: string) =>
      ({ type: 'talk/add-point', id: pointId(id), circle: 'students', text }) as const
    expect(four().problemOf(add('e', ' \n'))).toBe('talk/empty')
    expect(four().problemOf(add('a', 'Nog eens'))).toBe('talk/duplicate-id')
    expect(four().problemOf({ type: 'talk/edit-point', id: pointId('a'), text: ' ' })).toBe('talk/empty')
    expect(four().problemOf({ type: 'talk/remove-point', id: pointId('z') })).toBe('talk/unknown')
  })
})

describe('rule 34: at most three points per circle are passed on', () => {
  it('refuses the fourth, and takes it once another is off', () => {
    const driver = four().passOn('a').passOn('b').passOn('c')
    expect(MOST_PASSED_ON).toBe(3)
    expect(driver.problemOf({ type: 'talk/pass-on', id: pointId('d'), isOn: true })).toBe('talk/three-at-most')
    expect(driver.passOn('b', false).problemOf({ type: 'talk/pass-on', id: pointId('d'), isOn: true })).toBeNull()
  })

  it('counts each circle for itself', () => {
    const driver = four().passOn('a').passOn('b').passOn('c').point('parents', 'Van ouders', 'p')
    expect(driver.problemOf({ type: 'talk/pass-on', id: pointId('p'), isOn: true })).toBeNull()
  })

  it('lets a point that is on be passed on again', () => {
    const driver = four().passOn('a').passOn('b').passOn('c')
    expect(driver.problemOf({ type: 'talk/pass-on', id: pointId('a'), isOn: true })).toBeNull()
  })
})

describe('rule 36: the follow-up', () => {
  const planned = () => evening().action('Overzicht maken', 'Joost', '2026-04-02', 'x')

  it('can be added to, changed and taken away', () => {
    const driver = planned().do({ type: 'talk/edit-action', id: actionId('x'), what: 'Overzicht', who: '', when: '' })
    expect(driver.state.talk.actions).toEqual([{ id: 'x', what: 'Overzicht', who: '', when: '' }])
    expect(driver.do({ type: 'talk/remove-action', id: actionId('x') }).state.talk.actions).toEqual([])
  })

  it('needs something to do, and knows its lines', () => {
    const line = { id: actionId('x'), what: ' ', who: 'Joost', when: '' }
    expect(evening().problemOf({ type: 'talk/add-action', ...line })).toBe('talk/empty')
    expect(planned().problemOf({ type: 'talk/add-action', ...line, what: 'Nog eens' })).toBe('talk/duplicate-id')
    expect(planned().problemOf({ type: 'talk/edit-action', ...line })).toBe('talk/empty')
    expect(evening().problemOf({ type: 'talk/edit-action', ...line })).toBe('talk/unknown')
  })
})

describe('rule 30: words that were released stay as they were', () => {
  it('keeps the outcome on the board while lines are added', () => {
    const driver = four().releaseOutcome('students').point('students', 'Vijf')
    expect(driver.state.released.outcome.students).toEqual(['Een', 'Twee', 'Drie', 'Vier'])
    expect(driver.releaseOutcome('students').state.released.outcome.students).toHaveLength(5)
  })

  it('keeps the follow-up on the board while lines are added', () => {
    const driver = evening().action('Een').releaseActions().action('Twee')
    expect(driver.state.released.actions?.map((action) => action.what)).toEqual(['Een'])
  })
})
