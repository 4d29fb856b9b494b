import { useChair, useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Mark } from '@renderer/ui/mark'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import type { AgendaState } from '@shared/agenda/state'
import { formatClock, formatTimeOfDay } from '@shared/time/format'
import { useState } from 'react'
import styles from './course-dialogs.module.css'
import { LATER_CHOICES, type NewTurn, planRedistribution } from './course-plan'

/** Asks until when the evening may last, and shows the new minutes and the new end before anything changes. */
export function RedistributeDialog({ onClose }: { readonly onClose: () => void }) {
  const agenda = useMeetingStore((store) => store.meeting?.agenda)
  return agenda && <OpenDialog agenda={agenda} onClose={onClose} />
}

function OpenDialog({ agenda, onClose }: { readonly agenda: AgendaState; readonly onClose: () => void }) {
  const t = wordsIn(['agenda', 'common'])
  const { clock } = useChair().services
  const dispatch = useDispatch()
  // Read once per choice: what is on the screen is what will be carried out, however long the chair looks at it.
  const [asked, setAsked] = useState(() => ({ late: 0, now: clock.now() }))
  const plan = planRedistribution(agenda, asked.now, asked.late)
  const segments = LATER_CHOICES.map((late) => ({
    value: String(late),
    label: late === 0 ? t('agenda:redistribute.asPlanned') : t('agenda:redistribute.late', { count: late }),
  }))
  const confirm = () => {
    onClose()
    if (plan) dispatch({ type: 'agenda/redistribute', lengths: [...plan.lengths] })
  }
  if (!plan)
    return (
      <QuestionDialog
        title={t('agenda:redistribute.title')}
        confirm={t('common:close')}
        onConfirm={onClose}
        onDecline={onClose}
      >
        <p>{t('agenda:redistribute.nothingLeft')}</p>
      </QuestionDialog>
    )
  return (
    <QuestionDialog
      title={t('agenda:redistribute.title')}
      confirm={t('agenda:redistribute.confirm')}
      decline={t('common:cancel')}
      onConfirm={confirm}
      onDecline={onClose}
    >
      <p>{t('agenda:redistribute.text')}</p>
      <div className={styles['choice']}>
        <Segments
          label={t('agenda:redistribute.until')}
          segments={segments}
          value={String(asked.late)}
          onChange={(late) => setAsked({ late: Number(late), now: clock.now() })}
        />
      </div>
      <Turns turns={plan.turns} />
      <p className={styles['end']} data-testid="new-end">
        {t('agenda:redistribute.newEnd')} <b>{formatTimeOfDay(plan.end)}</b>
      </p>
      {plan.end > plan.wished && <p>{t('agenda:redistribute.cannot')}</p>}
    </QuestionDialog>
  )
}

function Turns({ turns }: { readonly turns: readonly NewTurn[] }) {
  const t = wordsIn(['agenda', 'common'])
  return (
    <ul className={styles['turns']}>
      {turns.map(({ step, planned }) => (
        <li key={step.id}>
          {step.circle && <Mark circle={step.circle} size={14} />}
          <span>
            {step.circle && t(`common:circle.${step.circle}`)} <small>{t(`agenda:step.${step.kind}`)}</small>
          </span>
          <span>{formatClock(step.planned)}</span>
          <b>{formatClock(planned)}</b>
        </li>
      ))}
    </ul>
  )
}
