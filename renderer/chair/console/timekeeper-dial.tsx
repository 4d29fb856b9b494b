import { useClockFace } from '@renderer/features/agenda/use-clock-face'
import { Ring } from '@renderer/projector/parts/ring'
import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import type { Circle } from '@shared/lib/ids'
import { formatTimeOfDay, wholeMinutes } from '@shared/time/format'
import { later, type Stamp } from '@shared/time/time'
import styles from './timekeeper-screen.module.css'

export interface TimekeeperDialProps {
  readonly clock: ClockReading
  readonly circle: Circle | null
  readonly now: Stamp
}

function useWords(clock: ClockReading, now: Stamp): { readonly above: string; readonly below: string } {
  const t = wordsIn(['console', 'agenda'])
  if (clock.mode === 'up')
    return { above: clock.isPaused ? t('agenda:paused') : t('console:timekeeper.spent'), below: '' }
  const count = wholeMinutes(clock.total)
  if (clock.isPaused) return { above: t('agenda:paused'), below: t('console:timekeeper.ofPaused', { count }) }
  const end = later(now.wall, clock.remaining)
  const above = {
    normal: t('console:timekeeper.left'),
    warning: t('agenda:almost'),
    over: t('agenda:overTime'),
  }[clock.phase]
  return { above, below: t('console:timekeeper.of', { count, time: formatTimeOfDay(end) }) }
}

/** The large ring: the time in the middle, the state above it, the whole below. */
export function TimekeeperDial({ clock, circle, now }: TimekeeperDialProps) {
  const { above, below } = useWords(clock, now)
  const { figures, spoken } = useClockFace(clock)
  return (
    <div className={styles['face']}>
      <div className={styles['dial']} data-circle={circle ?? undefined} data-phase={clock.phase}>
        <Ring reading={clock} circle={null} form="side" />
        <div className={styles['words']}>
          <p>{above}</p>
          <span className={styles['figures']} data-signs={figures.length} role="timer" aria-label={spoken}>
            {figures}
          </span>
          <p>{below}</p>
        </div>
      </div>
    </div>
  )
}
