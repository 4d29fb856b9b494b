import { useMeetingStore } from '@renderer/state/chair-context'
import { lengthWords } from '@renderer/ui/length-words'
import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import { plannedEnd } from '@shared/agenda/clock'
import { plannedLength } from '@shared/agenda/formats'
import { formatTimeOfDay, wholeMinutes } from '@shared/time/format'
import { minutes } from '@shared/time/time'
import { Clock } from 'lucide-react'
import { Fragment } from 'react'
import styles from './plan-rail.module.css'
import { planRows } from './plan-rows'

/** The course of any meeting with clock times, as it will be when it begins on time. */
export function PlanRail() {
  const t = wordsIn(['prepare', 'agenda', 'common', 'pupil'])
  const meeting = useMeetingStore((store) => store.meeting)
  const count = meeting ? wholeMinutes(plannedLength(meeting.agenda.steps)) : 0
  const total = lengthWords(count)
  if (!meeting) return null
  const { agenda, setup, pupil } = meeting
  const circle = wholeMinutes(minutes(setup.minutes.talk + setup.minutes.questions))
  return (
    <nav className={styles['rail']} aria-label={t('prepare:agenda')}>
      <dl className={styles['ends']}>
        <div>
          <dt>{t('prepare:begin')}</dt>
          <dd>{formatTimeOfDay(agenda.begin)}</dd>
        </div>
        <div>
          <dt>{t('prepare:end')}</dt>
          <dd className={styles['end']}>{formatTimeOfDay(plannedEnd(agenda))}</dd>
        </div>
      </dl>
      <p className={styles['delta']}>
        <Clock size={16} aria-hidden="true" />
        {pupil ? t('pupil:prepare.total', { count }) : t('prepare:perCircle', { total, circle })}
      </p>
      <ol className={styles['list']}>
        {planRows(agenda, pupil ? 0 : setup.minutes.walkIn).map((row) => (
          <Fragment key={row.key}>
            {row.group && (
              <li className={styles['group']}>
                {row.group !== 'together' && <Mark circle={row.group} size={14} />}
                {row.group === 'together' ? t('agenda:together') : t(`common:circle.${row.group}`)}
              </li>
            )}
            <li className={row.isMinor ? styles['minor'] : ''}>
              <span className={styles['time']}>{formatTimeOfDay(row.at)}</span>
              <span>{t(`agenda:step.${row.kind}`)}</span>
              <span className={styles['length']}>
                {(pupil || row.planned > 0) && t('common:minutesShort', { count: wholeMinutes(row.planned) })}
              </span>
            </li>
          </Fragment>
        ))}
        <li className={styles['last']}>
          <span className={styles['time']}>{formatTimeOfDay(plannedEnd(agenda))}</span>
          <span>{t('prepare:end')}</span>
        </li>
      </ol>
    </nav>
  )
}
