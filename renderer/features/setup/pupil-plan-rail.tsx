import { useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import { plannedEnd } from '@shared/agenda/clock'
import { plannedLength } from '@shared/agenda/formats'
import { formatTimeOfDay, wholeMinutes } from '@shared/time/format'
import { Clock } from 'lucide-react'
import styles from './plan-rail.module.css'
import { planRows } from './plan-rows'

/** The course of a meeting about one pupil with clock times, as it will be when it begins on time. */
export function PupilPlanRail() {
  const t = wordsIn(['prepare', 'agenda', 'common', 'pupil'])
  const agenda = useMeetingStore((store) => store.meeting?.agenda)
  if (!agenda) return null
  const end = formatTimeOfDay(plannedEnd(agenda))
  return (
    <nav className={styles['rail']} aria-label={t('prepare:agenda')}>
      <dl className={styles['ends']}>
        <div>
          <dt>{t('prepare:begin')}</dt>
          <dd>{formatTimeOfDay(agenda.begin)}</dd>
        </div>
        <div>
          <dt>{t('prepare:end')}</dt>
          <dd className={styles['end']}>{end}</dd>
        </div>
      </dl>
      <p className={styles['delta']}>
        <Clock size={16} aria-hidden="true" />
        {t('pupil:prepare.total', { count: wholeMinutes(plannedLength(agenda.steps)) })}
      </p>
      <ol className={styles['list']}>
        {planRows(agenda, 0).map((row) => (
          <li key={row.key}>
            <span className={styles['time']}>{formatTimeOfDay(row.at)}</span>
            <span>{t(`agenda:step.${row.kind}`)}</span>
            <span className={styles['length']}>{t('common:minutesShort', { count: wholeMinutes(row.planned) })}</span>
          </li>
        ))}
        <li className={styles['last']}>
          <span className={styles['time']}>{end}</span>
          <span>{t('prepare:end')}</span>
        </li>
      </ol>
    </nav>
  )
}
