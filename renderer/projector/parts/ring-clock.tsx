import type { ClockReading } from '@shared/agenda/clock'
import type { Circle } from '@shared/lib/ids'
import styles from './clock.module.css'
import { ClockText } from './clock-text'
import { ClockWord } from './clock-word'
import { Mark } from './mark'
import { Ring } from './ring'
import { useClockWords } from './use-clock-words'

export interface RingClockProps {
  readonly reading: ClockReading | null
  readonly circle: Circle | null
  readonly form: 'talk' | 'heard'
}

function Face({ reading, circle, form }: RingClockProps & { readonly reading: ClockReading }) {
  const { figures, word, label } = useClockWords(reading)
  return (
    <div className={styles.face} role="timer" aria-label={label}>
      {form === 'talk' && circle && <Mark circle={circle} size={88} />}
      <ClockText figures={figures} />
      <ClockWord word={word} isPaused={reading.isPaused} />
    </div>
  )
}

/** The large ring with the clock inside; without a clock only the mark of the circle. */
export function RingClock({ reading, circle, form }: RingClockProps) {
  return (
    <div className={styles.ring} data-form={form} data-phase={reading?.phase}>
      <Ring reading={reading} circle={circle} form={form} />
      {reading ? (
        <Face reading={reading} circle={circle} form={form} />
      ) : (
        <div className={styles.face}>{circle && <Mark circle={circle} size={280} />}</div>
      )}
    </div>
  )
}
