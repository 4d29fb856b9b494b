import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/fields/use-draft'
import { Field } from '@renderer/ui/field'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import { useEffect, useRef } from 'react'
import styles from './course-dialogs.module.css'

/** Who leads from here on; the report tells when. */
export function HandOverDialog({ onClose }: { readonly onClose: () => void }) {
  const t = wordsIn(['agenda', 'common', 'pupil'])
  const dispatch = useDispatch()
  const now = useMeetingStore(({ meeting }) => meeting?.handOvers.at(-1)?.chair ?? meeting?.setup.chair ?? '')
  const isAboutPupil = useMeetingStore((store) => store.meeting?.pupil != null)
  const [name, setName] = useDraft('handOver.name')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('input')?.focus(), [])
  const close = () => {
    setName(null)
    onClose()
  }
  const confirm = () => {
    const chair = name.trim()
    if (chair === '') return place.current?.querySelector('input')?.focus()
    close()
    dispatch({ type: 'meeting/hand-over', chair })
  }
  return (
    <QuestionDialog
      title={t(isAboutPupil ? 'pupil:bend.handOver' : 'agenda:handOver.title')}
      confirm={t('agenda:handOver.confirm')}
      decline={t('common:cancel')}
      onConfirm={confirm}
      onDecline={close}
    >
      {now !== '' && <p>{t('agenda:handOver.now', { name: now })}</p>}
      <div className={styles['choice']} ref={place}>
        <Field label={t('agenda:handOver.name')} value={name} onChange={setName} onEnter={confirm} />
      </div>
      <p>{t('agenda:handOver.text')}</p>
    </QuestionDialog>
  )
}
