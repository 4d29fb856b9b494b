import type { Party, Place } from '@shared/lib/ids'
import { AREAS, type Area, type Strength, type StrengthsState } from './state'

/** The strengths of one cell of the grid, in the order in which they came. */
export function inCell({ strengths }: StrengthsState, area: Area, saidBy: Party): Strength[] {
  return strengths.filter((strength) => strength.area === area && strength.saidBy === saidBy)
}

/** The strengths of an area that show in a place, for the grid by place. */
export function inPlace({ strengths }: StrengthsState, area: Area, place: Place): Strength[] {
  return strengths.filter((strength) => strength.area === area && strength.places.includes(place))
}

/** The areas that were spoken about. Rows are counted, never the number of strengths (docs/domain.md, rule 66). */
export function discussedAreas({ strengths }: StrengthsState, saidBy?: Party): Area[] {
  const said = strengths.filter((strength) => saidBy === undefined || strength.saidBy === saidBy)
  return AREAS.filter((area) => said.some((strength) => strength.area === area))
}

const places = (strengths: readonly Strength[]) => new Set(strengths.flatMap((strength) => strength.places))

/**
 * Whether home and school differ in an area: one strength shows at school and not at home, another at home and not
 * at school (docs/domain.md, rule 67).
 */
export function differs({ strengths }: StrengthsState, area: Area): boolean {
  const row = strengths.filter((strength) => strength.area === area)
  const only = (here: Place, there: Place) =>
    row.some(({ places: where }) => where.includes(here) && !where.includes(there))
  return only('school', 'home') && only('home', 'school')
}

/** What stands out: areas all three named, areas seen only at home, and areas with nothing yet. */
export function standsOut(state: StrengthsState): {
  readonly byAll: readonly Area[]
  readonly onlyHome: readonly Area[]
  readonly empty: readonly Area[]
} {
  const row = (area: Area) => state.strengths.filter((strength) => strength.area === area)
  const saidIn = (area: Area) => new Set(row(area).map((strength) => strength.saidBy))
  return {
    byAll: AREAS.filter((area) => (['pupil', 'parents', 'school'] as const).every((one) => saidIn(area).has(one))),
    onlyHome: AREAS.filter((area) => row(area).length > 0 && !places(row(area)).has('school')),
    empty: AREAS.filter((area) => row(area).length === 0),
  }
}

/** Pupil and parents come before school: whether school already spoke in an area where they did not (docs/domain.md, rule 62). */
export function schoolWasFirst({ strengths }: StrengthsState): boolean {
  const first = strengths[0]
  return first !== undefined && (first.saidBy === 'school' || first.saidBy === 'other')
}
