import { wordsIn } from '@renderer/ui/text'
import type { Place } from '@shared/lib/ids'
import { type PlacesName, placesName } from '@shared/strengths/places'
import { House, Layers, type LucideIcon, MapPin, School } from 'lucide-react'
import styles from './places.module.css'

const ICON: Readonly<Partial<Record<PlacesName, LucideIcon>>> = { school: School, home: House, elsewhere: MapPin }

/** Where something shows: an icon and its word. */
export function Places({ places }: { readonly places: readonly Place[] }) {
  const t = wordsIn('strengths')
  const name = placesName(places)
  const Icon = ICON[name] ?? Layers
  return (
    <span className={styles.places}>
      <Icon className={styles.icon} aria-hidden="true" />
      {t(`places.${name}`)}
    </span>
  )
}
