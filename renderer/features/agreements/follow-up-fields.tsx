import { useDispatch } from '@renderer/state/chair-context'
import { useToday } from '@renderer/state/window/use-today'
import { DateField } from '@renderer/ui/date-field'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { TimeField } from '@renderer/ui/time-field'
import { dayOfMeeting } from '@shared/meeting/meeting-day'
import styles from './follow-up-fields.module.css'
import { KeptText } from './kept-text'
import type { PupilMeeting } from './pupil-meeting'

type TextKey = 'place' | 'who' | 'contactForm' | 'contactTo' | 'nextStep'

/** When we look back, and who is told what: once for the whole meeting. */
export function FollowUpFields({ meeting }: Pick<PupilMeeting, 'meeting'>) {
  const t = wordsIn('agreements')
  const dispatch = useDispatch()
  const { followUp } = meeting.agreements
  const today = useToday()
  const text = (key: TextKey, placeholder?: string) => (
    <KeptText
      field={`followUp.${key}`}
      label={t(`followUp.${key}`)}
      {...(placeholder ? { placeholder } : {})}
      stored={followUp[key]}
      commandOf={(value) => ({ type: 'agreements/follow-up', patch: { [key]: value } })}
    />
  )
  return (
    <Panel title={t('followUp.title')}>
      <div className={styles['grid']}>
        <DateField
          label={t('followUp.date')}
          value={followUp.date}
          today={today}
          towards="ahead"
          earliest={dayOfMeeting(meeting)}
          onChange={(date) => dispatch({ type: 'agreements/follow-up', patch: { date } })}
        />
        <TimeField
          label={t('followUp.time')}
          value={followUp.time}
          onChange={(time) => dispatch({ type: 'agreements/follow-up', patch: { time } })}
        />
        {text('place')}
        {text('who')}
      </div>
      <div className={styles['contact']}>
        {text('contactForm', t('followUp.contactHint'))}
        {text('contactTo')}
      </div>
    </Panel>
  )
}
