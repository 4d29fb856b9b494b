import { useChair } from '@renderer/state/chair-context'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import { useEffect, useState } from 'react'

/**
 * Somebody closes the window: what waits is written first, and while a meeting runs or something is not saved the chair
 * is asked (docs/domain.md, rule 164). Staying is the button that has the focus, and what Escape does.
 */
export function CloseDialog() {
  const t = wordsIn('common')
  const { services, store } = useChair()
  const { bridge } = services
  const [why, setWhy] = useState<'running' | 'unsaved' | null>(null)
  useEffect(
    () =>
      bridge.on('closing', async ({ mayAsk }) => {
        const isSaved = await store.getState().flush()
        const { meeting, isStale } = store.getState()
        const isRunning = meeting?.agenda.status === 'running' && !isStale
        const reason = !isSaved ? 'unsaved' : isRunning ? 'running' : null
        setWhy(mayAsk ? reason : null)
        await bridge['close-answer'](!mayAsk || reason === null)
      }),
    [bridge, store],
  )
  if (!why) return null
  const stay = () => setWhy(null)
  return (
    <QuestionDialog
      title={t('closing.title')}
      confirm={t('closing.stay')}
      decline={t('closing.leave')}
      onConfirm={stay}
      onDecline={() => void bridge['close-answer'](true)}
      onEscape={stay}
    >
      <p>{t(`closing.${why}`)}</p>
    </QuestionDialog>
  )
}
