import { wordsIn } from '@renderer/ui/text'
import { PLACES, type Place } from '@shared/lib/ids'
import { Chip } from './chip'
import styles from './place-chips.module.css'

export interface PlaceChipsProps {
  readonly label: string
  readonly value: readonly Place[]
  readonly onChange: (places: readonly Place[]) => void
}

/** Where something shows; more than one may be on. */
export function PlaceChips({ label, value, onChange }: PlaceChipsProps) {
  const t = wordsIn('pupilCase')
  const toggle = (place: Place) =>
    onChange(PLACES.filter((other) => (other === place ? !value.includes(place) : value.includes(other))))
  return (
    <fieldset className={styles['group']} aria-label={label}>
      {PLACES.map((place) => (
        <Chip key={place} isOn={value.includes(place)} onClick={() => toggle(place)}>
          {t(`place.${place}`)}
        </Chip>
      ))}
    </fieldset>
  )
}
