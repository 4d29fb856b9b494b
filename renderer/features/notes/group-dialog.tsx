import { useDraft } from '@renderer/state/fields/use-draft'
import { Field } from '@renderer/ui/field'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import styles from './dialogs.module.css'
import { useFirstField } from './use-first-field'

export interface GroupDialogProps {
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks for the name under which the picked notes lie together. */
export function GroupDialog({ onName, onClose }: GroupDialogProps) {
  const t = wordsIn(['notes', 'common'])
  const [name, setName] = useDraft('group.name')
  const box = useFirstField()
  const close = () => {
    setName(null)
    onClose()
  }
  const confirm = () => {
    onName(name.trim())
    close()
  }
  return (
    <QuestionDialog
      title={t('notes:groupTitle')}
      confirm={t('notes:groupConfirm')}
      decline={t('common:cancel')}
      onConfirm={confirm}
      onDecline={close}
    >
      <div ref={box} className={styles['fields']}>
        <Field label={t('notes:groupName')} value={name} onChange={setName} onEnter={confirm} />
        <p>{t('notes:groupHint')}</p>
      </div>
    </QuestionDialog>
  )
}
