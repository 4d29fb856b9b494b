import { wordsIn } from '@renderer/ui/text'
import type { StepId } from '@shared/lib/ids'
import { wholeMinutes } from '@shared/time/format'
import { Check, CircleDot } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import type { StepRow } from './agenda-rows'
import styles from './agenda-step.module.css'

export interface AgendaStepProps {
  readonly row: StepRow
  /** When the step that runs now should end (20:14), if its clock runs down. */
  readonly until: string | null
  readonly isFolded: boolean
  readonly onGo: (stepId: StepId) => void
}

function Sign({ status }: { readonly status: StepRow['status'] }) {
  if (status === 'done') return <Check size={20} strokeWidth={2.5} aria-hidden="true" />
  if (status === 'current') return <CircleDot size={20} strokeWidth={2.4} aria-hidden="true" />
  return <span className={styles['dot']} />
}

function useSubtitle(row: StepRow, until: string | null): string {
  const t = wordsIn('agenda')
  if (row.status === 'skipped') return t('skipped')
  if (row.status === 'next' && until) return t('next', { time: until })
  if (row.status !== 'current') return ''
  if (!until) return t('busy')
  return t(row.currentKind === 'collect' ? 'collecting' : 'busyUntil', { time: until })
}

/** One row of the rail. A click goes to that step; „Terug” takes it back. The clock does not draw it again. */
export const AgendaStep = memo(function AgendaStep({ row, until, isFolded, onGo }: AgendaStepProps) {
  const t = wordsIn(['agenda', 'common'])
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
        onClick={() => onGo(row.target)}
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
})
