import { useChair, useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import { formatTimeOfDay } from '@shared/time/format'
import { useState } from 'react'
import styles from './course-dialogs.module.css'
import { planEmergencyEnd } from './course-plan'

/** Says what the emergency end does before it does it. */
export function EmergencyEndDialog({ onClose }: { readonly onClose: () => void }) {
  const t = wordsIn(['agenda', 'common'])
  const { clock } = useChair().services
  const dispatch = useDispatch()
  const agenda = useMeetingStore((store) => store.meeting?.agenda)
  const [now] = useState(() => clock.now())
  const end = agenda ? planEmergencyEnd(agenda, now) : null
  const confirm = () => {
    onClose()
    dispatch({ type: 'agenda/emergency-end' })
  }
  if (end === null)
    return (
      <QuestionDialog
        title={t('agenda:emergency.title')}
        confirm={t('common:close')}
        onConfirm={onClose}
        onDecline={onClose}
      >
        <p>{t('agenda:emergency.tooLate')}</p>
      </QuestionDialog>
    )
  return (
    <QuestionDialog
      title={t('agenda:emergency.title')}
      confirm={t('agenda:emergency.confirm')}
      decline={t('common:cancel')}
      onConfirm={confirm}
      onDecline={onClose}
    >
      <p>{t('agenda:emergency.summary')}</p>
      <p>{t('agenda:emergency.reaction')}</p>
      <p>{t('agenda:emergency.kept')}</p>
      <p className={styles['end']}>
        {t('agenda:redistribute.newEnd')} <b>{formatTimeOfDay(end)}</b>
      </p>
    </QuestionDialog>
  )
}
