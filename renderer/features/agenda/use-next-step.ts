import { useChair } from '@renderer/state/chair-context'
import { useMedia } from '@renderer/state/window/use-media'
import { wordsIn } from '@renderer/ui/text'
import { nextStep } from '@shared/agenda/state'
import type { StepPlan } from '@shared/agenda/step-plan'
import { useCallback } from 'react'

/** Goes to the next step of the course, when there is one. */
export function useNextStep(): () => void {
  const { store } = useChair()
  return useCallback(() => {
    const { meeting, dispatch } = store.getState()
    const next = meeting && nextStep(meeting.agenda)
    if (next) dispatch({ type: 'agenda/go-to', stepId: next.id })
  }, [store])
}

/** What the button for the next step says; empty after the last step. */
export function useNextLabel(step: StepPlan, next: StepPlan | null): string {
  const t = wordsIn(['agenda', 'common'])
  const isNarrow = useMedia('(max-width: 1399px)')
  if (!next) return ''
  if (step.kind === 'collect') return t('agenda:askFirst')
  const circle = next.circle ? t(`common:circleLower.${next.circle}`) : ''
  const name = t(`agenda:to.${next.kind}`, { circle })
  return t(isNarrow ? 'agenda:nextStepShort' : 'agenda:nextStep', { step: name })
}
