import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import { formatClock, formatElapsed } from '@shared/time/format'

/** A clock as figures, and as it is read aloud: time spent, over time, or left. */
export function useClockFace(clock: ClockReading): { readonly figures: string; readonly spoken: string } {
  const t = wordsIn('agenda')
  const isUp = clock.mode === 'up'
  const seconds = Math.ceil(Math.abs(isUp ? clock.elapsed : clock.remaining) / 1000)
  const words = {
    minutes: t('minutes', { count: Math.floor(seconds / 60) }),
    seconds: t('seconds', { count: seconds % 60 }),
  }
  return {
    figures: isUp ? formatElapsed(clock.elapsed) : formatClock(clock.remaining),
    spoken: t(isUp ? 'timeSpent' : clock.phase === 'over' ? 'timeOver' : 'timeLeft', words),
  }
}
