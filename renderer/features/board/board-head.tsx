import { useShortcuts } from '@renderer/state/use-shortcuts'
import { Mark } from '@renderer/ui/mark'
import { SearchField } from '@renderer/ui/search-field'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import { memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './board-head.module.css'
import type { NoteFilter } from './board-view'
import type { Density } from './use-density'

export interface BoardHeadProps extends HeadToolsProps {
  readonly saved: number
  readonly chosen: number
}

interface HeadToolsProps {
  readonly circle: Circle
  readonly filter: NoteFilter
  readonly onFilter: (filter: NoteFilter) => void
  readonly density: Density
  readonly onDensity: (density: Density) => void
}

const DENSITIES = ['roomy', 'compact'] as const
const keepCaret = (event: React.MouseEvent) => event.preventDefault()

/** Above the lanes: how many notes there are, search, the circle that asks and how close the notes lie. */
export function BoardHead({ saved, chosen, ...tools }: BoardHeadProps) {
  const { t } = useTranslation('board')
  return (
    <header className={styles['head']}>
      <p className={styles['state']} role="status">
        {t('head.counts', { saved, chosen })}
      </p>
      <HeadTools {...tools} />
    </header>
  )
}

/** Apart from the counts: a note that comes draws none of this again. */
const HeadTools = memo(function HeadTools({ circle, filter, onFilter, density, onDensity }: HeadToolsProps) {
  const { t } = useTranslation(['board', 'common'])
  const search = useRef<HTMLInputElement>(null)
  useShortcuts({ 'ctrl+k': () => search.current?.focus() })
  return (
    <>
      <SearchField
        ref={search}
        label={t('board:head.search')}
        clearLabel={t('board:head.clearSearch')}
        value={filter.search}
        onChange={(text) => onFilter({ ...filter, search: text })}
      />
      <div className={styles['pair']}>
        {CIRCLES.filter((one) => one !== circle).map((from) => (
          <button
            key={from}
            type="button"
            className={[styles['from'], styles[from]].join(' ')}
            aria-pressed={filter.from === from}
            aria-label={t('board:head.only', { circle: t(`common:circleLower.${from}`) })}
            title={t('board:head.only', { circle: t(`common:circleLower.${from}`) })}
            onMouseDown={keepCaret}
            onClick={() => onFilter({ ...filter, from: filter.from === from ? null : from })}
          >
            <Mark circle={from} size={16} />
          </button>
        ))}
      </div>
      <fieldset className={styles['density']} aria-label={t('board:head.density')}>
        {DENSITIES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={density === one}
            onMouseDown={keepCaret}
            onClick={() => onDensity(one)}
          >
            {t(`board:head.${one}`)}
          </button>
        ))}
      </fieldset>
    </>
  )
})
