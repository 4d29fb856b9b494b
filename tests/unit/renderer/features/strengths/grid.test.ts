import { cellBeside, cellsToMoveTo, decideMove } from '@renderer/features/strengths/decide-move'
import { addStop, cellOfStop, type Stop, stopAfter, stopsIn } from '@renderer/features/strengths/grid-keys'
import {
  type GridView,
  partiesShown,
  rowsOf,
  shouldAskOthersFirst,
  viewOfGrid,
} from '@renderer/features/strengths/grid-view'
import type { KeyName } from '@shared/lib/decide-key'
import { PARTIES, type Party, type Place } from '@shared/lib/ids'
import { freshPupilSetup } from '@shared/meeting/pupil-setup'
import { AREAS, type Area, NO_STRENGTHS, type Strength } from '@shared/strengths/state'
import { describe, expect, it } from 'vitest'
import { participantId, some, strengthId } from '../../../../support/builders'

const strength = (id: string, area: Area, saidBy: Party, places: readonly Place[] = ['school']): Strength => ({
  id: strengthId(id),
  area,
  saidBy,
  places,
  text: `tekst ${id}`,
  about: 'pupil',
  isException: false,
  isForGoal: false,
})
const THREE: readonly Party[] = ['pupil', 'parents', 'school']
const STATE = {
  strengths: [
    strength('a', 'attainment', 'pupil', ['school', 'home']),
    strength('b', 'attainment', 'pupil', ['home']),
    strength('c', 'creative', 'school'),
  ],
}
const view = (place: Place | null = null, before: GridView | null = null) => viewOfGrid(STATE, THREE, place, before)
const cellIn = (grid: GridView, area: Area, saidBy: Party) =>
  some(grid.rows.find((row) => row.area === area)?.cells.find((cell) => cell.saidBy === saidBy))

describe('the grid of strengths', () => {
  it('rule 64: „Strengths are gone through in seven areas”, each with a cell for every party', () => {
    expect(view().rows.map((row) => row.area)).toEqual([...AREAS])
    expect(cellIn(view(), 'attainment', 'pupil').strengths.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('rule 66: „Rows are counted, never strengths”', () => {
    expect(THREE.map((party) => rowsOf(view(), party))).toEqual([1, 0, 1])
  })

  it('rule 85: looked at by place, only what shows there is there', () => {
    expect(cellIn(view('school'), 'attainment', 'pupil').strengths.map(({ id }) => id)).toEqual(['a'])
    expect(rowsOf(view('home'), 'school')).toBe(0)
  })

  it('rule 86: others have a column only when they said something, or when somebody from outside is there', () => {
    const with_ = (kind: 'external' | 'companion' | 'interpreter' | 'guardian') => ({
      ...freshPupilSetup('concern'),
      attendees: [
        { id: participantId('x'), name: 'X', kind, role: '', hasAuthority: false, ground: '', isPresent: true },
      ],
    })
    expect(partiesShown(STATE, null)).toEqual(THREE)
    for (const kind of ['guardian', 'interpreter'] as const) expect(partiesShown(STATE, with_(kind))).toEqual(THREE)
    for (const kind of ['external', 'companion'] as const) expect(partiesShown(STATE, with_(kind))).toEqual(PARTIES)
    expect(partiesShown({ strengths: [strength('d', 'creative', 'other')] }, null)).toEqual(PARTIES)
  })

  it('keeps the rows and cells in which nothing changed, so that they are not drawn again', () => {
    const before = view()
    const more = { strengths: [...STATE.strengths, strength('d', 'creative', 'pupil')] }
    const after = viewOfGrid(more, THREE, null, before)
    const changed = after.rows.filter((row, at) => row !== before.rows[at])
    expect(changed.map((row) => row.area)).toEqual(['creative'])
    expect(cellIn(after, 'creative', 'school')).toBe(cellIn(before, 'creative', 'school'))
  })

  it('rule 62: „A hint says so when school began”, until pupil and parents were asked', () => {
    const school = strength('a', 'creative', 'school')
    expect(shouldAskOthersFirst(NO_STRENGTHS)).toBe(false)
    expect(shouldAskOthersFirst({ strengths: [school] })).toBe(true)
    const pupil = strength('b', 'creative', 'pupil')
    expect(shouldAskOthersFirst({ strengths: [school, pupil] })).toBe(true)
    expect(shouldAskOthersFirst({ strengths: [school, pupil, strength('c', 'creative', 'parents')] })).toBe(false)
    expect(shouldAskOthersFirst({ strengths: [pupil, school] })).toBe(false)
  })
})

describe('moving a strength', () => {
  const to = (area: Area, saidBy: Party) => decideMove(STATE, strengthId('a'), { area, saidBy })

  it('rule 87: is one command to another cell, and nothing to its own', () => {
    expect(to('creative', 'school')).toEqual({
      kind: 'move',
      command: { type: 'strengths/move', id: 'a', area: 'creative', saidBy: 'school' },
    })
    expect(to('attainment', 'pupil').kind).toBe('same')
    expect(decideMove(STATE, strengthId('a'), null).kind).toBe('refused')
    expect(decideMove(STATE, strengthId('gone'), { area: 'creative', saidBy: 'pupil' }).kind).toBe('refused')
  })

  it('goes to the cell beside it with an arrow, and never past the edge', () => {
    const from = { area: 'attainment', saidBy: 'pupil' } as const
    expect(cellBeside(from, THREE, 'ArrowRight')).toEqual({ area: 'attainment', saidBy: 'parents' })
    expect(cellBeside(from, THREE, 'ArrowDown')).toEqual({ area: 'work_attitude', saidBy: 'pupil' })
    for (const key of ['ArrowUp', 'ArrowLeft', 'x']) expect(cellBeside(from, THREE, key)).toBeNull()
  })

  it('is offered to every party of its area and to every other area', () => {
    const cells = cellsToMoveTo({ area: 'creative', saidBy: 'pupil' }, THREE)
    expect(cells).toHaveLength(2 + 6)
    expect(cells).toContainEqual({ area: 'creative', saidBy: 'school' })
    expect(cells).not.toContainEqual({ area: 'creative', saidBy: 'pupil' })
  })
})

describe('keys in the grid', () => {
  const stops = (keys: readonly KeyName[], from: Stop) => {
    const way = [from]
    for (const key of keys) way.push(some(stopAfter(view(), some(way.at(-1)), key)))
    return way
  }

  it('walk down a column over every strength and every place to add', () => {
    expect(stops(['ArrowDown', 'ArrowDown', 'ArrowDown'], strengthId('a'))).toEqual([
      'a',
      'b',
      'add.attainment.pupil',
      'add.work_attitude.pupil',
    ])
    expect(stopAfter(view(), 'add.work_attitude.pupil', 'ArrowUp')).toBe('add.attainment.pupil')
    expect(stopAfter(view(), strengthId('a'), 'ArrowUp')).toBeNull()
  })

  it('walk along a row, and to its ends', () => {
    expect(stopAfter(view(), strengthId('b'), 'ArrowRight')).toBe('add.attainment.parents')
    expect(stopAfter(view(), strengthId('b'), 'End')).toBe('add.attainment.school')
    expect(stopAfter(view(), 'add.attainment.school', 'Home')).toBe('a')
    expect(stopAfter(view(), 'add.attainment.school', 'ArrowRight')).toBeNull()
    expect(stopAfter(view(), strengthId('gone'), 'ArrowRight')).toBeNull()
  })

  it('find the cell of every stop', () => {
    for (const cell of view().rows.flatMap((row) => row.cells))
      for (const stop of stopsIn(cell)) expect(cellOfStop(view(), stop)).toEqual(cell)
    expect(cellOfStop(view(), addStop({ area: 'creative', saidBy: 'other' }))).toBeNull()
  })
})
