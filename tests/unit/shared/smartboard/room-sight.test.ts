import { type RoomSight, roomSight, type SmartboardWindow, seesScene } from '@shared/smartboard/room-sight'
import { describe, expect, it } from 'vitest'
import { evening } from '../../../support/meeting-driver'

const THERE: SmartboardWindow = { place: 'screen', isTest: false, isBehind: false }

describe('rule 182: what the room sees', () => {
  const summing = () =>
    evening().open().goTo('summary.students').point('students', 'Een punt').releaseOutcome('students')
  const sees = (talk: ReturnType<typeof summing>, smartboard = THERE) => seesScene(smartboard, talk.view(), 'summary')

  it('is the picture that was chosen', () => {
    expect(sees(summing())).toBe(true)
    expect(sees(summing().show('talk'))).toBe(false)
    expect(sees(summing().show('pause'))).toBe(false)
  })

  it('is nothing while the board is black, until a picture is chosen (rule 32)', () => {
    expect(sees(summing().black())).toBe(false)
    expect(sees(summing().black().show('summary'))).toBe(true)
  })

  it.each<[RoomSight, Partial<SmartboardWindow>]>([
    ['open', {}],
    ['open', { place: 'window' }],
    ['none', { place: 'none' }],
    ['none', { place: 'none', isTest: true }],
    ['behind', { place: 'window', isBehind: true }],
    ['test', { isTest: true }],
  ])('is said to be „%s” of a board like %j', (wanted, smartboard) => {
    expect(roomSight({ ...THERE, ...smartboard }, summing().view())).toBe(wanted)
    expect(sees(summing(), { ...THERE, ...smartboard })).toBe(wanted === 'open')
  })
})

describe('rule 32: a black board stays black', () => {
  it('through a break, also one that began on a black board', () => {
    const talk = evening().open().goTo('circle.students.talk').black().show('pause')
    expect(talk.view().isBlack).toBe(false)
    expect(talk.state.projector.wasBlack).toBe(true)
    talk.do({ type: 'projector/show', scene: 'talk', isBlack: talk.state.projector.wasBlack })
    expect(talk.view()).toMatchObject({ isBlack: true, scene: { kind: 'off' } })
    talk.show('talk')
    expect(talk.state.projector.wasBlack).toBe(false)
  })
})
