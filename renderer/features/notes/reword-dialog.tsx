import { useDraft } from '@renderer/state/fields/use-draft'
import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import { useRefused } from '@renderer/ui/use-refused'
import type { QuestionNote } from '@shared/notes/state'
import styles from './dialogs.module.css'
import { useFirstField } from './use-first-field'
import type { DoNoteAct } from './use-note-acts'

export interface RewordDialogProps {
  readonly note: QuestionNote
  readonly act: DoNoteAct
  readonly onClose: () => void
}

/** Rewords a question for its tone. What was written first stays with the note, for the chair only. */
export function RewordDialog({ note, act, onClose }: RewordDialogProps) {
  const t = wordsIn(['notes', 'common', 'problems'])
  const [text, setText] = useDraft(`reword.${note.id}`, note.text)
  const refused = useRefused()
  const box = useFirstField()
  const first = note.original ?? note.text
  const close = () => {
    setText(null)
    onClose()
  }
  const backToFirst = () => {
    setText(first)
    refused.clear()
  }
  const save = () => {
    if (text === note.text) return close()
    const { problem } = act({ act: 'reword', id: note.id, text }, close)
    if (problem && problem !== 'release/asked') refused.refuse(t(`problems:${problem}`))
  }
  return (
    <QuestionDialog
      title={t('notes:rewordTitle')}
      confirm={t('notes:rewordConfirm')}
      decline={t('common:cancel')}
      onConfirm={save}
      onDecline={close}
    >
      <div ref={box} className={styles['fields']}>
        <p>{t('notes:rewordHint')}</p>
        <div>
          <p className={styles['label']}>{t('notes:rewordOriginal')}</p>
          <p className={styles['original']} dir="auto">
            {first}
          </p>
        </div>
        <Field
          label={t('notes:rewordField')}
          rows={4}
          value={text}
          onChange={setText}
          onEnter={save}
          refused={refused}
        />
        {text !== first && (
          <Button kind="quiet" size="small" onClick={backToFirst}>
            {t('notes:rewordBack')}
          </Button>
        )}
      </div>
    </QuestionDialog>
  )
}
