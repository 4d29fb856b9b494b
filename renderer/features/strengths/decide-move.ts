import type { NewCommand } from '@renderer/state/meeting/meeting-store'
import type { Party, StrengthId } from '@shared/lib/ids'
import { AREAS, type StrengthsState } from '@shared/strengths/state'
import { type CellPlace, strengthOf } from './grid-view'

/** What a wanted move comes to: one command, nothing because it is there already, or a refusal. */
export type MoveDecision =
  | { readonly kind: 'move'; readonly command: Extract<NewCommand, { type: 'strengths/move' }> }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused' }

/** Decides what dragging, keys and the menu do with a strength (docs/domain.md, rule 87). */
export function decideMove(state: StrengthsState, id: StrengthId, to: CellPlace | null): MoveDecision {
  const strength = strengthOf(state, id)
  if (!strength || !to) return { kind: 'refused' }
  const { area, saidBy } = to
  if (strength.area === area && strength.saidBy === saidBy) return { kind: 'same' }
  return { kind: 'move', command: { type: 'strengths/move', id, area, saidBy } }
}

/** The cell beside another, in the direction of an arrow key; null past the edge. */
export function cellBeside({ area, saidBy }: CellPlace, parties: readonly Party[], key: string): CellPlace | null {
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  const right = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const nextArea = AREAS[AREAS.indexOf(area) + down]
  const nextParty = parties[parties.indexOf(saidBy) + right]
  return nextArea && nextParty && down + right !== 0 ? { area: nextArea, saidBy: nextParty } : null
}

/** The cells the menu offers: the others who could have said it, and the other areas. */
export function cellsToMoveTo(from: CellPlace, parties: readonly Party[]): CellPlace[] {
  const others = parties.filter((party) => party !== from.saidBy).map((saidBy) => ({ ...from, saidBy }))
  const areas = AREAS.filter((area) => area !== from.area).map((area) => ({ ...from, area }))
  return [...others, ...areas].map(({ area, saidBy }) => ({ area, saidBy }))
}
