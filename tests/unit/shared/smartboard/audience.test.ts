import { AUDIENCE, forRoom, type RoomState } from '@shared/smartboard/audience'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { some } from '../../../support/builders'
import { evening, pupilMeeting } from '../../../support/meeting-driver'

describe('rule 29: the board gets only what a table lets through', () => {
  const { state } = evening().open().goTo('circle.students.talk')
  const rooms = {
    meeting: state,
    setup: { classList: '', ...state.setup },
    agenda: state.agenda,
    step: some(state.agenda.steps[0]),
    run: some(Object.values(state.agenda.runs)[0]),
    released: state.released,
    projector: state.projector,
  }
  const open = (room: keyof typeof AUDIENCE) =>
    Object.entries(AUDIENCE[room]).flatMap(([field, audience]) => (audience === 'smartboard' ? [field] : []))

  it.each(Object.keys(rooms) as (keyof typeof rooms)[])('has a row for every field of %s', (room) => {
    expect(Object.keys(AUDIENCE[room]).sort()).toEqual(Object.keys(rooms[room]).sort())
  })

  it('lets through just the fields marked `board`, in what lies inside as well', () => {
    const room = forRoom(state)
    expect(Object.keys(room).sort()).toEqual(open('meeting').sort())
    for (const part of ['setup', 'agenda', 'projector'] as const)
      expect(Object.keys(room[part]).sort()).toEqual(open(part).sort())
    expect(Object.keys(room.released).sort()).toEqual([...open('released'), 'whose'].sort())
    for (const step of room.agenda.steps) expect(Object.keys(step).sort()).toEqual(open('step').sort())
    for (const run of Object.values(room.agenda.runs)) expect(Object.keys(run).sort()).toEqual(open('run').sort())
  })

  it('lets through what was decided, and nothing more: of words only copies that were let out', () => {
    expect(open('meeting')).toEqual(['format', 'setup', 'agenda', 'released', 'projector'])
    expect(open('setup')).toEqual(['theme', 'centralQuestion', 'begin'])
    expect(open('projector')).toEqual(['scene', 'isBlack', 'page', 'theme'])
  })

  it('gives the makers of the picture a type without the other fields', () => {
    expectTypeOf<keyof RoomState>().toEqualTypeOf<'format' | 'setup' | 'agenda' | 'released' | 'projector'>()
    expectTypeOf<keyof RoomState['setup']>().toEqualTypeOf<'theme' | 'centralQuestion' | 'begin'>()
    expectTypeOf<RoomState['released']>().not.toHaveProperty('areNamesOut')
  })

  it('names whose goal it is only while a goal is out, and by the alias where names are hidden (rule 79)', () => {
    const goal = (isAnonymous: boolean) =>
      pupilMeeting('concern', { isAnonymous, alias: 'de leerling' })
        .open()
        .do({ type: 'release/room', isOpen: true })
        .do({ type: 'case/write', field: 'goal', text: 'Fenna vertelt het zelf.' })
    const out = { type: 'release/part', part: 'goal', isOn: true } as const
    expect(forRoom(goal(false).state).released.whose).toBe('')
    expect(forRoom(goal(false).do(out).state).released).toMatchObject({
      whose: 'Fenna',
      goal: 'Fenna vertelt het zelf.',
    })
    const hidden = forRoom(goal(true).do(out).state).released
    expect(hidden.whose).toBe('de leerling')
    expect(hidden.goal).not.toContain('Fenna')
  })
})
