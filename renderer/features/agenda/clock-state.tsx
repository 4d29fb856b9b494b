import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import { Flag, Hourglass, Pause } from 'lucide-react'
import type { ReactNode } from 'react'

export interface ClockStateProps {
  readonly clock: ClockReading
  readonly className: string | undefined
}

/** What the clock is at, in one word with a sign: standing still, nearly over, over. Nothing while all is well. */
export function ClockState({ clock, className }: ClockStateProps) {
  const t = wordsIn('agenda')
  const word = (icon: ReactNode, text: string) => (
    <span className={className}>
      {icon}
      {text}
    </span>
  )
  if (clock.isPaused) return word(<Pause size={14} aria-hidden="true" />, t('paused'))
  if (clock.phase === 'over') return word(<Flag size={14} aria-hidden="true" />, t('overTime'))
  if (clock.phase === 'warning') return word(<Hourglass size={14} aria-hidden="true" />, t('almost'))
  return null
}
