import { useChair, useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useNowInSeconds } from '@renderer/state/window/use-now'
import { lengthWords } from '@renderer/ui/length-words'
import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import { expectedEnd, plannedEnd, readStepClock } from '@shared/agenda/clock'
import type { AgendaState } from '@shared/agenda/state'
import type { StepId } from '@shared/lib/ids'
import { formatShortDate, formatTimeOfDay, wholeMinutes } from '@shared/time/format'
import { type Duration, type Instant, later, type Stamp } from '@shared/time/time'
import { Check, Clock } from 'lucide-react'
import { type ReactNode, useCallback, useMemo } from 'react'
import styles from './agenda-rail.module.css'
import { agendaRows, type GroupRow } from './agenda-rows'
import { AgendaStep } from './agenda-step'
import { offPlan } from './off-plan'

interface EndsProps {
  readonly agenda: AgendaState
  readonly now: Stamp
}

/** When it was to end, when it looks like ending, and how far the two are apart (docs/domain.md, rule 225). */
function Ends({ agenda, now }: EndsProps) {
  const t = wordsIn('agenda')
  const planned = plannedEnd(agenda)
  const expected = expectedEnd(agenda, now)
  const off = offPlan(planned, expected)
  const Icon = off.kind === 'onTime' ? Check : Clock
  return (
    <div className={styles['ends']}>
      <dl>
        <div>
          <dt>{t('plannedEnd')}</dt>
          <dd>{formatTimeOfDay(planned)}</dd>
        </div>
        <div className={styles['expected']}>
          <dt>{t('expectedEnd')}</dt>
          <dd data-testid="expected-end">{formatTimeOfDay(expected)}</dd>
        </div>
      </dl>
      <p className={styles['delta']}>
        <Icon size={16} aria-hidden="true" />
        {t(off.kind, { date: formatShortDate(planned, now.wall), length: lengthWords(off.count) })}
      </p>
    </div>
  )
}

function GroupHead({ row }: { readonly row: GroupRow }) {
  const t = wordsIn(['agenda', 'common'])
  return (
    <li className={[styles['group'], row.isLater ? styles['groupLater'] : ''].join(' ')}>
      {row.circle && <Mark circle={row.circle} size={14} />}
      {row.circle ? t(`common:circle.${row.circle}`) : t('agenda:together')}
      <span className={styles['groupTime']}>{t('common:minutesShort', { count: wholeMinutes(row.planned) })}</span>
    </li>
  )
}

/** The moment the running clock is up; also when the next step begins. Null while it stands still or counts up. */
function endOfClock(agenda: AgendaState, now: Stamp): Instant | null {
  const clock = readStepClock(agenda, now.clock)
  if (!clock || clock.mode === 'up' || clock.isPaused) return null
  return later(now.wall, Math.max(0, clock.remaining) as Duration)
}

export interface AgendaRailProps {
  readonly foot: ReactNode
  /** What stands between the course and the foot. */
  readonly facts?: ReactNode
  readonly isLarge?: boolean
}

/** The rail: planned and expected end, and the course of the evening with a way to every step. */
export function AgendaRail({ foot, facts, isLarge = false }: AgendaRailProps) {
  const t = wordsIn('agenda')
  const agenda = useMeetingStore((store) => store.meeting?.agenda)
  const dispatch = useDispatch()
  const now = useNowInSeconds(useChair().services.clock)
  const rows = useMemo(() => (agenda ? agendaRows(agenda) : []), [agenda])
  const onGo = useCallback((stepId: StepId) => dispatch({ type: 'agenda/go-to', stepId }), [dispatch])
  if (!agenda) return null
  const end = endOfClock(agenda, now)
  const until = end && formatTimeOfDay(end)
  let isInLaterGroup = false
  return (
    <nav
      className={[styles['rail'], isLarge ? styles['large'] : '', facts ? styles['withFacts'] : ''].join(' ')}
      aria-label={t('label')}
    >
      <Ends agenda={agenda} now={now} />
      <ol className={styles['list']}>
        {rows.map((row) => {
          if (row.type === 'group') {
            isInLaterGroup = row.isLater
            return <GroupHead key={row.key} row={row} />
          }
          const isFolded = row.status === 'todo' && isInLaterGroup
          return <AgendaStep key={row.key} row={row} until={until} isFolded={isFolded} onGo={onGo} />
        })}
      </ol>
      {facts}
      <div className={styles['foot']}>{foot}</div>
    </nav>
  )
}
