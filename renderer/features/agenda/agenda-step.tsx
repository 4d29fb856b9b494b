import { formatTimeOfDay, wholeMinutes } from '@shared/time/format'
import type { Instant } from '@shared/time/time'
import { Check, CircleDot } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { StepRow } from './agenda-rows'
import styles from './agenda-step.module.css'

export interface AgendaStepProps {
  readonly row: StepRow
  /** When the step that runs now should end, if its clock runs down. */
  readonly until: Instant | null
  readonly isFolded: boolean
  readonly onGo: () => void
}

function Sign({ status }: { readonly status: StepRow['status'] }) {
  if (status === 'done') return <Check size={20} strokeWidth={2.5} aria-hidden="true" />
  if (status === 'current') return <CircleDot size={20} strokeWidth={2.4} aria-hidden="true" />
  return <span className={styles['dot']} />
}

function useSubtitle(row: StepRow, until: Instant | null): string {
  const { t } = useTranslation('agenda')
  if (row.status === 'skipped') return t('skipped')
  if (row.status === 'next' && until) return t('next', { time: formatTimeOfDay(until) })
  if (row.status !== 'current') return ''
  if (!until) return t('busy')
  return t(row.currentKind === 'collect' ? 'collecting' : 'busyUntil', { time: formatTimeOfDay(until) })
}

/** One row of the rail. A click goes to that step; „Terug” takes it back. */
export function AgendaStep({ row, until, isFolded, onGo }: AgendaStepProps) {
  const { t } = useTranslation(['agenda', 'common'])
  const title = t(`agenda:step.${row.kind}`)
  const subtitle = useSubtitle(row, until)
  const over = wholeMinutes((row.spent - row.planned) as typeof row.spent)
  const shown = row.status === 'done' ? row.spent : row.planned
  const place = useRef<HTMLLIElement>(null)
  const isCurrent = row.status === 'current'
  useEffect(() => {
    if (isCurrent) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const classes = [styles['step'], styles[row.status], row.isMinor && styles['minor'], isFolded && styles['folded']]
  return (
    <li ref={place}>
      <button
        type="button"
        className={classes.filter(Boolean).join(' ')}
        aria-current={isCurrent ? 'step' : undefined}
        title={isCurrent ? undefined : t('agenda:goTo', { step: title })}
        data-target={row.target}
        disabled={isCurrent}
        onClick={onGo}
      >
        <span className={styles['sign']}>
          <Sign status={row.status} />
        </span>
        <span className={styles['title']}>
          <span>{title}</span>
          {subtitle && <span className={styles['at']}>{subtitle}</span>}
        </span>
        <span className={styles['time']}>
          {row.status === 'done' && over > 0 && row.planned > 0 && <span className={styles['plus']}>{`+${over}`}</span>}
          {shown > 0 && t('common:minutesShort', { count: wholeMinutes(shown) })}
        </span>
      </button>
    </li>
  )
}
