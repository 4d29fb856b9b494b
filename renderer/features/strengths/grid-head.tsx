import { Button } from '@renderer/ui/button'
import { MenuButton } from '@renderer/ui/menu-button'
import { PartyMark } from '@renderer/ui/party-mark'
import { wordsIn } from '@renderer/ui/text'
import { PLACES, type Place } from '@shared/lib/ids'
import { ChevronDown, Info, Monitor, MonitorOff } from 'lucide-react'
import { memo } from 'react'
import { GridPart } from './grid-part'
import { type GridView, rowsOf } from './grid-view'
import { PlacesIcon } from './icons'
import styles from './strengths-grid.module.css'
import type { StrengthsOut } from './use-release'

export interface GridHeadProps {
  readonly discussed: number
  /** Whom to ask now; null when nobody was forgotten. */
  readonly askFirst: string | null
  readonly out: StrengthsOut
  readonly onReleaseAll: (isOn: boolean) => void
}

/** How far the round is, a hint when school began, and the whole grid on the board. */
export function GridHead({ discussed, askFirst, out, onReleaseAll }: GridHeadProps) {
  const t = wordsIn('strengths')
  const Icon = out.areAll ? MonitorOff : Monitor
  return (
    <header className={styles['head']}>
      <p className={styles['count']}>{t('count', { count: discussed })}</p>
      {askFirst !== null && (
        <p className={styles['hint']} role="status">
          <Info size={16} aria-hidden="true" />
          {t('schoolFirst', { name: askFirst })}
        </p>
      )}
      <div className={styles['tools']}>
        {out.isRoomOpen && (
          <Button size="small" aria-pressed={out.areAll} onClick={() => onReleaseAll(!out.areAll)}>
            <Icon size={18} aria-hidden="true" />
            {t(out.areAll ? 'takeAllOff' : 'putAllOn')}
          </Button>
        )}
      </div>
    </header>
  )
}

export interface ColumnHeadsProps {
  readonly view: GridView
  readonly place: Place | null
  readonly onPlace: (place: Place | null) => void
}

/** Who says it, each with the number of areas, and the place the chair looks at. */
export const ColumnHeads = memo(function ColumnHeads({ view, place, onPlace }: ColumnHeadsProps) {
  const t = wordsIn('strengths')
  const choices = [null, ...PLACES].map((one) => ({
    id: one ?? 'everywhere',
    label: t(`places.${one ?? 'everywhere'}`),
    icon: <PlacesIcon places={one ? [one] : PLACES} />,
    onChoose: () => onPlace(one),
  }))
  return (
    <GridPart role="row" className={styles['heads']}>
      <GridPart role="columnheader">
        <MenuButton
          label={t('whereShown', { place: t(`places.${place ?? 'everywhere'}`) })}
          icon={<ChevronDown size={16} aria-hidden="true" />}
          choices={choices}
        />
      </GridPart>
      {view.parties.map((party) => (
        <GridPart key={party} role="columnheader" className={styles['party']}>
          <PartyMark party={party} size={14} />
          {t(`party.${party}`)}
          <small>{t('ofSeven', { count: rowsOf(view, party) })}</small>
        </GridPart>
      ))}
    </GridPart>
  )
})
