import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { useNowInSeconds } from '@renderer/state/window/use-now'
import { wordsIn } from '@renderer/ui/text'
import { currentStep } from '@shared/agenda/state'
import type { Circle } from '@shared/lib/ids'
import { paceOf, questionsThatFit } from '@shared/notes/choosing'
import { formatElapsed, wholeMinutes } from '@shared/time/format'
import { Scale } from 'lucide-react'
import { timeForQuestions } from './time-for-questions'

export interface ChoosingHelpProps {
  readonly circle: Circle
  readonly canAsk: boolean
}

function useHelp({ circle, canAsk }: ChoosingHelpProps): string | null {
  const t = wordsIn('notes')
  const { services } = useChair()
  const now = useNowInSeconds(services.clock)
  const agenda = useMeetingStore((store) => store.meeting?.agenda)
  const notes = useMeetingStore((store) => (canAsk ? store.meeting?.notes : undefined))
  if (!agenda || currentStep(agenda)?.kind === 'changeover') return null
  const left = timeForQuestions(agenda, circle, now.clock)
  if (!notes) {
    const { least, most } = questionsThatFit(left)
    const count = wholeMinutes(left)
    return least === most ? t('fitsOne', { high: most, count }) : t('fits', { low: least, high: most, count })
  }
  const pace = paceOf(notes, circle, left)
  if (!pace) return null
  const time = formatElapsed(pace.each)
  return pace.count === 1 ? t('paceOne', { time }) : t('pace', { count: pace.count, time })
}

/** While collecting: how many questions fit. While asking: how many are still to come, and the time for each. */
export function ChoosingHelp(props: ChoosingHelpProps) {
  const text = useHelp(props)
  if (!text) return null
  return (
    <>
      <Scale size={16} aria-hidden="true" />
      {text}
    </>
  )
}
