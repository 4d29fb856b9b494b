import type { ClockReading } from '@shared/agenda/clock'
import type { Circle } from '@shared/lib/ids'
import styles from './clock.module.css'
import { ClockText } from './clock-text'
import { ClockWord } from './clock-word'
import { Ring } from './ring'
import { useClockWords } from './use-clock-words'

export interface LineClockProps {
  readonly reading: ClockReading
  readonly circle: Circle | null
}

/** The clock in the top line: word, small ring, figures. */
export function LineClock({ reading, circle }: LineClockProps) {
  const { figures, word, label } = useClockWords(reading)
  const isPlain = !reading.isPaused && reading.phase !== 'over'
  return (
    <div
      className={styles.line}
      role="timer"
      aria-label={label}
      data-phase={reading.phase}
      data-plain={isPlain || undefined}
    >
      <ClockWord word={word} isPaused={reading.isPaused} />
      {reading.mode === 'down' && (
        <span className={styles.tick}>
          <Ring reading={reading} circle={circle} form="tick" />
        </span>
      )}
      <ClockText figures={figures} />
    </div>
  )
}
