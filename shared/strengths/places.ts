import { PLACES, type Place } from '@shared/lib/ids'

/** The name of where something shows, for every combination of places. */
export type PlacesName =
  | 'school'
  | 'home'
  | 'elsewhere'
  | 'schoolHome'
  | 'schoolElsewhere'
  | 'homeElsewhere'
  | 'everywhere'

/** One name for the places together, whatever their order. */
export function placesName(places: readonly Place[]): PlacesName {
  const [first, second, third] = PLACES.filter((place) => places.includes(place))
  if (third || !first) return 'everywhere'
  if (!second) return first
  if (first === 'home') return 'homeElsewhere'
  return second === 'home' ? 'schoolHome' : 'schoolElsewhere'
}
