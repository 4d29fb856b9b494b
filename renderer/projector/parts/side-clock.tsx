import type { ClockReading } from '@shared/agenda/clock'
import type { Circle } from '@shared/lib/ids'
import styles from './clock.module.css'
import { ClockText } from './clock-text'
import { ClockWord } from './clock-word'
import { Ring } from './ring'
import { useClockWords } from './use-clock-words'

export interface SideClockProps {
  readonly reading: ClockReading
  readonly circle: Circle | null
}

/** The clock beside a question: figures in the ring, the word below it. */
export function SideClock({ reading, circle }: SideClockProps) {
  const { figures, word, label } = useClockWords(reading)
  const isPlain = !reading.isPaused && reading.phase !== 'over'
  return (
    <div className={styles.side} data-phase={reading.phase} data-plain={isPlain || undefined}>
      <div className={styles.ring} data-form="side" role="timer" aria-label={label}>
        <Ring reading={reading} circle={circle} form="side" />
        <div className={styles.face}>
          <ClockText figures={figures} />
        </div>
      </div>
      <ClockWord word={word} isPaused={reading.isPaused} />
    </div>
  )
}
