import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { previousStepId } from '@shared/agenda/state'
import { canPrepareAgain } from '@shared/meeting/prepare-again'
import { ArrowLeft } from 'lucide-react'

/** Back to the step the chair came from; out of the first one to preparing, as long as nothing was written. */
export function BackButton() {
  const t = wordsIn('agenda')
  const dispatch = useDispatch()
  const hasPrevious = useMeetingStore(({ meeting }) => meeting !== null && previousStepId(meeting.agenda) !== null)
  const isFresh = useMeetingStore(({ meeting }) => meeting !== null && canPrepareAgain(meeting))
  if (!hasPrevious && !isFresh) return null
  const label = t(hasPrevious ? 'backLong' : 'prepareAgain')
  const back = () => dispatch({ type: hasPrevious ? 'agenda/back' : 'meeting/back-to-preparing' })
  return (
    <Button size="icon" aria-label={label} title={label} onClick={back}>
      <ArrowLeft size={18} aria-hidden="true" />
    </Button>
  )
}
