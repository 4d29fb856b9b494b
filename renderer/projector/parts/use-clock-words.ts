import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import { formatClock, formatElapsed } from '@shared/time/format'

export interface ClockWords {
  /** The figures: `8:20`, `+1:24`. */
  readonly figures: string
  /** The word under the figures. */
  readonly word: string
  /** The whole in words, for a screen reader. */
  readonly label: string
}

/** How a clock reads on the board, in figures and in words. */
export function useClockWords(reading: ClockReading): ClockWords {
  const t = wordsIn('projector')
  const isUp = reading.mode === 'up'
  const isOver = reading.phase === 'over'
  const figures = isUp ? formatElapsed(reading.elapsed) : formatClock(reading.remaining)
  const [minutes = 0, seconds = 0] = figures.replace('+', '').split(':').map(Number)
  const inMinutes = t('clock.minutes', { count: minutes })
  const inSeconds = t('clock.seconds', { count: seconds })
  const time =
    minutes === 0
      ? inSeconds
      : seconds === 0
        ? inMinutes
        : t('clock.minutesAndSeconds', { minutes: inMinutes, seconds: inSeconds })
  const said = isUp
    ? t('clock.saySpent', { time })
    : isOver
      ? t('clock.sayOver', { time })
      : t('clock.sayLeft', { time })
  const word = isUp ? t('clock.spent') : isOver ? t('clock.over') : t('clock.left')
  return {
    figures,
    word: reading.isPaused ? t('clock.paused') : word,
    label: reading.isPaused ? t('clock.sayPaused', { time: said }) : said,
  }
}
