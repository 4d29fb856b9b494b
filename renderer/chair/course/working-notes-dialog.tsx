import { WorkingNotesField } from '@renderer/features/working-notes/working-notes-field'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'

/** The working notes, where the desk itself has no room for them. */
export function WorkingNotesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = wordsIn(['workingNotes', 'common'])
  return (
    <QuestionDialog title={t('workingNotes:title')} confirm={t('common:close')} onConfirm={onClose} onDecline={onClose}>
      <WorkingNotesField rows={8} />
    </QuestionDialog>
  )
}
