import { answerAsked, useAsked } from '@renderer/state/ask-first'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import { DoubtRows } from './doubt-rows'

/** A look at words and names before they come on the board, wherever that was asked. The safe answer has the focus. */
export function ReleaseDialog() {
  const t = wordsIn('release')
  const { asked } = useAsked()
  if (!asked) return null
  return (
    <QuestionDialog
      title={t('check.title')}
      confirm={t('check.stop')}
      decline={t('check.goOn')}
      onConfirm={() => answerAsked(false)}
      onDecline={() => answerAsked(true)}
      onEscape={() => answerAsked(false)}
    >
      <DoubtRows doubts={asked.doubts} />
    </QuestionDialog>
  )
}
