import { useWallTime } from '@renderer/state/window/use-today'
import { wordsIn } from '@renderer/ui/text'
import { cycleOf } from '@shared/meeting/cycle'
import type { MeetingState } from '@shared/meeting/state'
import { formatCalendarDate } from '@shared/time/format'
import { Check, Circle, CircleDot } from 'lucide-react'
import styles from './evaluation.module.css'

/** The steps from the talk before until the next one. */
export function CycleLine({ meeting }: { readonly meeting: MeetingState }) {
  const t = wordsIn('evaluation')
  const now = useWallTime()
  return (
    <section className={styles['cycle']} aria-label={t('cycle')}>
      <ol>
        {cycleOf(meeting).map(({ moment, date, isPast }) => {
          const Icon = isPast ? Check : moment === 'now' ? CircleDot : Circle
          return (
            <li
              key={moment}
              data-moment={isPast ? 'past' : moment}
              aria-current={moment === 'now' ? 'step' : undefined}
            >
              <Icon size={18} strokeWidth={2.5} aria-hidden="true" />
              <b>{formatCalendarDate(date, now)}</b>
              <span>{t(`moment.${moment}`)}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
