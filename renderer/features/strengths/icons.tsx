import type { Place } from '@shared/lib/ids'
import { type PlacesName, placesName } from '@shared/strengths/places'
import type { Area } from '@shared/strengths/state'
import {
  Activity,
  GraduationCap,
  HeartHandshake,
  House,
  Layers,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  MapPin,
  Palette,
  School,
  Sparkles,
} from 'lucide-react'

const OF_AREA: Readonly<Record<Area, LucideIcon>> = {
  attainment: GraduationCap,
  work_attitude: ListChecks,
  cognition: Lightbulb,
  social_emotional: HeartHandshake,
  creative: Palette,
  physical: Activity,
  interests: Sparkles,
}
const OF_PLACES: Readonly<Partial<Record<PlacesName, LucideIcon>>> = { school: School, home: House, elsewhere: MapPin }

/** The picture of an area; the word beside it carries the name. */
export function AreaIcon({ area }: { readonly area: Area }) {
  const Icon = OF_AREA[area]
  return <Icon size={18} aria-hidden="true" />
}

/** The picture of where something shows; the word beside it carries the name. */
export function PlacesIcon({ places }: { readonly places: readonly Place[] }) {
  const Icon = OF_PLACES[placesName(places)] ?? Layers
  return <Icon size={14} aria-hidden="true" />
}
