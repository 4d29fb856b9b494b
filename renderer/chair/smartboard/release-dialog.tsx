import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import { DoubtRows } from './doubt-rows'

/**
 * A look at words and names before they come on the board, whichever way they were on: a button, a key, a clicker, a
 * drag. The safe answer has the focus (docs/domain.md, rule 214).
 */
export function ReleaseDialog() {
  const t = wordsIn('release')
  const { store } = useChair()
  const asked = useMeetingStore((state) => state.asked)
  const isAboutPupil = useMeetingStore(({ meeting }) => meeting?.pupil != null)
  if (!asked) return null
  const { doubts, texts } = asked.question
  const answer = (isYes: boolean) => () => store.getState().answerAsked(isYes)
  return (
    <QuestionDialog
      title={t('check.title')}
      confirm={t('check.stop')}
      decline={t(doubts.needsAll ? 'check.agreed' : 'check.goOn')}
      onConfirm={answer(false)}
      onDecline={answer(true)}
      onEscape={answer(false)}
    >
      <DoubtRows doubts={doubts} texts={texts} isAboutPupil={isAboutPupil} />
    </QuestionDialog>
  )
}
