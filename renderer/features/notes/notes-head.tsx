import { useShortcuts } from '@renderer/state/keys/use-shortcuts'
import { Mark } from '@renderer/ui/mark'
import { SearchField } from '@renderer/ui/search-field'
import { wordsIn } from '@renderer/ui/text'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import { memo, useRef } from 'react'
import { useStore } from 'zustand'
import styles from './notes-head.module.css'
import type { NoteCounts } from './notes-view'
import type { Density } from './use-density'
import type { NoteFilters } from './use-notes'

export interface NotesHeadProps extends HeadToolsProps {
  readonly counts: NoteCounts
}

interface HeadToolsProps {
  readonly circle: Circle
  readonly filters: NoteFilters
  readonly density: Density
  readonly onDensity: (density: Density) => void
}

const DENSITIES = ['roomy', 'compact'] as const
const keepCaret = (event: React.MouseEvent) => event.preventDefault()

/** Above the lanes: how many notes there are, search, the circle that asks and how close the notes lie. */
export function NotesHead({ counts, ...tools }: NotesHeadProps) {
  const t = wordsIn('notes')
  return (
    <header className={styles['head']}>
      <p className={styles['state']} role="status">
        {t('head.counts', { ...counts })}
      </p>
      <HeadTools {...tools} />
    </header>
  )
}

/** Apart from the counts: a note that comes draws none of this again. */
const HeadTools = memo(function HeadTools({ circle, filters, density, onDensity }: HeadToolsProps) {
  const t = wordsIn(['notes', 'common'])
  const chosen = useStore(filters, ({ from }) => from)
  return (
    <>
      <NoteSearch filters={filters} />
      <div className={styles['pair']}>
        {CIRCLES.filter((one) => one !== circle).map((from) => (
          <button
            key={from}
            type="button"
            className={[styles['from'], styles[from]].join(' ')}
            aria-pressed={chosen === from}
            aria-label={t('notes:head.only', { circle: t(`common:circleLower.${from}`) })}
            title={t('notes:head.only', { circle: t(`common:circleLower.${from}`) })}
            onMouseDown={keepCaret}
            onClick={() => filters.setState({ from: chosen === from ? null : from })}
          >
            <Mark circle={from} size={16} />
          </button>
        ))}
      </div>
      <fieldset className={styles['density']} aria-label={t('notes:head.density')}>
        {DENSITIES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={density === one}
            onMouseDown={keepCaret}
            onClick={() => onDensity(one)}
          >
            {t(`notes:head.${one}`)}
          </button>
        ))}
      </fieldset>
    </>
  )
})

/** Apart from the tools beside it: a key draws none of them again. */
function NoteSearch({ filters }: Pick<HeadToolsProps, 'filters'>) {
  const t = wordsIn('notes')
  const field = useRef<HTMLInputElement>(null)
  const search = useStore(filters, (filter) => filter.search)
  useShortcuts({ 'ctrl+k': () => field.current?.focus() })
  return (
    <SearchField
      ref={field}
      label={t('head.search')}
      clearLabel={t('head.clearSearch')}
      value={search}
      onChange={(text) => filters.setState({ search: text })}
    />
  )
}
