import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import type { Circle } from '@shared/lib/ids'
import { useState } from 'react'
import styles from './course-dialogs.module.css'
import { circlesToSkip } from './course-plan'

/** Skips the turn of a circle that is not there. Its questions stay, for the report. */
export function MissingCircleDialog({ onClose }: { readonly onClose: () => void }) {
  const t = wordsIn(['agenda', 'common'])
  const dispatch = useDispatch()
  const agenda = useMeetingStore((store) => store.meeting?.agenda)
  const [chosen, setChosen] = useState<Circle | null>(null)
  const circles = agenda ? circlesToSkip(agenda) : []
  const confirm = () => {
    onClose()
    if (chosen) dispatch({ type: 'agenda/skip-circle', circle: chosen })
  }
  const segments = circles.map((circle) => ({ value: circle, label: t(`common:circle.${circle}`) }))
  const lower = chosen && t(`common:circleLower.${chosen}`)
  return (
    <QuestionDialog
      title={t('agenda:missing.title')}
      confirm={lower ? t('agenda:missing.confirm', { circle: lower }) : t('common:close')}
      {...(chosen ? { decline: t('common:cancel') } : {})}
      onConfirm={confirm}
      onDecline={onClose}
    >
      <p>{t(circles.length > 0 ? 'agenda:missing.which' : 'agenda:missing.none')}</p>
      {circles.length > 0 && (
        <div className={styles['choice']}>
          <Segments label={t('agenda:missing.which')} segments={segments} value={chosen} onChange={setChosen} />
        </div>
      )}
      {lower && <p>{t('agenda:missing.kept', { circle: lower })}</p>}
    </QuestionDialog>
  )
}
