import { PARTIES, type Party, type Place, type StrengthId } from '@shared/lib/ids'
import { type PupilSetup, partyOf } from '@shared/meeting/pupil-setup'
import { differs, discussedAreas, schoolWasFirst } from '@shared/strengths/rows'
import { AREAS, type Area, type Strength, type StrengthsState } from '@shared/strengths/state'

/** A cell of the grid: an area, and who says it. */
export interface CellPlace {
  readonly area: Area
  readonly saidBy: Party
}
export interface GridCell extends CellPlace {
  readonly strengths: readonly Strength[]
}
export interface GridRow {
  readonly area: Area
  readonly cells: readonly GridCell[]
  readonly differs: boolean
}
export interface GridView {
  readonly parties: readonly Party[]
  readonly rows: readonly GridRow[]
}

/** The name of a cell, for the pointer, the focus and drafts. */
export const cellKey = ({ area, saidBy }: CellPlace) => `${area}.${saidBy}`

/** The columns: others only when they said something, or when somebody from outside is there (docs/domain.md, rule 86). */
export function partiesShown({ strengths }: StrengthsState, pupil: PupilSetup | null): Party[] {
  const isOutside = (party: Party) => party === 'other'
  const others =
    strengths.some(({ saidBy }) => isOutside(saidBy)) ||
    (pupil?.attendees ?? []).some((one) => one.kind !== 'interpreter' && isOutside(partyOf(one)))
  return PARTIES.filter((party) => others || !isOutside(party))
}

const isSame = (some: readonly Strength[], others: readonly Strength[]) =>
  some.length === others.length && some.every((strength, at) => strength === others[at])

/**
 * The grid as the chair looks at it: of one place only what shows there (docs/domain.md, rule 85). Rows and cells in
 * which nothing changed are the same objects as `before`, so that only what changed is drawn again.
 */
export function viewOfGrid(
  state: StrengthsState,
  parties: readonly Party[],
  place: Place | null,
  before: GridView | null,
): GridView {
  const byCell = new Map<string, Strength[]>()
  for (const strength of state.strengths) {
    if (place && !strength.places.includes(place)) continue
    const key = cellKey(strength)
    const cell = byCell.get(key)
    if (cell) cell.push(strength)
    else byCell.set(key, [strength])
  }
  const rows = AREAS.map((area, at): GridRow => {
    const old = before?.rows[at]
    const cells = parties.map((saidBy): GridCell => {
      const strengths = byCell.get(cellKey({ area, saidBy })) ?? []
      const oldCell = old?.cells.find((cell) => cell.saidBy === saidBy)
      return oldCell && isSame(oldCell.strengths, strengths) ? oldCell : { area, saidBy, strengths }
    })
    const row = { area, cells, differs: differs(state, area) }
    const isUnchanged =
      old &&
      old.differs === row.differs &&
      old.cells.length === cells.length &&
      cells.every((c, n) => c === old.cells[n])
    return isUnchanged ? old : row
  })
  return { parties, rows }
}

/** In how many areas a party said something: rows, not strengths (docs/domain.md, rule 66). */
export function rowsOf({ rows }: GridView, party: Party): number {
  return rows.filter(({ cells }) => cells.some((cell) => cell.saidBy === party && cell.strengths.length > 0)).length
}

/** Whether the chair had better ask the pupil and the parents now: school began (docs/domain.md, rule 62). */
export function shouldAskOthersFirst(state: StrengthsState): boolean {
  const hasSaid = (party: Party) => discussedAreas(state, party).length > 0
  return schoolWasFirst(state) && !(hasSaid('pupil') && hasSaid('parents'))
}

/** The strength with this id, or null. */
export function strengthOf({ strengths }: StrengthsState, id: StrengthId | null): Strength | null {
  return strengths.find((strength) => strength.id === id) ?? null
}
