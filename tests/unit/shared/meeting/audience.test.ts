import { AUDIENCE, type BoardVisible, visibleOnBoard } from '@shared/meeting/audience'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { evening } from '../../../support/meeting-driver'

describe('rule 29: the board gets only what a table lets through', () => {
  const { state } = evening().open().goTo('circle.students.talk')
  const rooms = {
    meeting: state,
    setup: state.setup,
    agenda: state.agenda,
    board: state.board,
    talk: state.talk,
    projector: state.projector,
  }

  it.each(Object.keys(rooms) as (keyof typeof rooms)[])('has a row for every field of %s', (room) => {
    expect(Object.keys(AUDIENCE[room]).sort()).toEqual(Object.keys(rooms[room]).sort())
  })

  it('lets through just the fields marked `board`', () => {
    const visible = visibleOnBoard(state)
    for (const room of ['setup', 'agenda', 'talk', 'projector'] as const) {
      const open = Object.entries(AUDIENCE[room]).filter(([, audience]) => audience === 'board')
      expect(Object.keys(visible[room]).sort()).toEqual(open.map(([field]) => field).sort())
    }
  })

  it('lets through what was decided, and nothing more', () => {
    const open = (room: keyof typeof AUDIENCE) =>
      Object.entries(AUDIENCE[room]).flatMap(([field, audience]) => (audience === 'board' ? [field] : []))
    expect(
      Object.fromEntries((Object.keys(AUDIENCE) as (keyof typeof AUDIENCE)[]).map((room) => [room, open(room)])),
    ).toEqual({
      meeting: ['format', 'projector'],
      pupil: [],
      strengths: [],
      pupilCase: [],
      agreements: [],
      signing: [],
      balance: [],
      released: [],
      setup: ['theme', 'centralQuestion', 'begin'],
      agenda: ['status', 'begin'],
      board: [],
      talk: ['releasedOutcome', 'areNamesReleased'],
      projector: ['scene', 'isBlack', 'page', 'theme'],
    })
  })

  it('gives the maker of the view a type without the other fields', () => {
    expectTypeOf<keyof BoardVisible['setup']>().toEqualTypeOf<'theme' | 'centralQuestion' | 'begin'>()
    expectTypeOf<keyof BoardVisible['talk']>().toEqualTypeOf<'releasedOutcome' | 'areNamesReleased'>()
    expectTypeOf<keyof BoardVisible>().toEqualTypeOf<'setup' | 'agenda' | 'talk' | 'projector'>()
  })
})
