import { wordsIn } from '@renderer/ui/text'
import type { MeetingState } from '@shared/meeting/state'
import { formatTimeOfDay } from '@shared/time/format'
import styles from './report.module.css'

/** Who led the evening, and from when somebody else did; nothing when nobody took over. */
export function Chairs({ meeting }: { readonly meeting: MeetingState }) {
  const t = wordsIn('agenda')
  if (meeting.handOvers.length === 0) return null
  return (
    <section className={styles['section']}>
      <h2>{t('handOver.reportTitle')}</h2>
      <ul>
        {meeting.setup.chair !== '' && <li dir="auto">{meeting.setup.chair}</li>}
        {meeting.handOvers.map(({ chair, at }) => (
          <li key={at.clock}>
            <bdi>{chair}</bdi>{' '}
            <span className={styles['note']}>{t('handOver.from', { time: formatTimeOfDay(at.wall) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
