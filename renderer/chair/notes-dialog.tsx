import { NotesField } from '@renderer/features/notes/notes-field'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'

/** The working notes, where the desk itself has no room for them. */
export function NotesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = wordsIn(['notes', 'common'])
  return (
    <QuestionDialog title={t('notes:title')} confirm={t('common:close')} onConfirm={onClose} onDecline={onClose}>
      <NotesField rows={8} />
    </QuestionDialog>
  )
}
