import { useDispatch } from '@renderer/state/chair-context'
import { useCalled } from '@renderer/state/window/use-called'
import { useToday } from '@renderer/state/window/use-today'
import { DateField } from '@renderer/ui/date-field'
import { Panel } from '@renderer/ui/panel'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { askedForConsent } from '@shared/meeting/pupil-setup'
import { KeptText } from './kept-text'
import { PersonName } from './person-name'
import type { PupilMeeting } from './pupil-meeting'
import styles from './read-back.module.css'

/**
 * For a pupil with an ontwikkelingsperspectief: the guardians' consent to the action part, and the pupil's own say
 * (docs/domain.md, rule 108).
 */
export function PlanPart({ meeting, pupil }: PupilMeeting) {
  const t = wordsIn('signing')
  const dispatch = useDispatch()
  const called = useCalled()
  const { plan } = meeting.agreements
  const today = useToday()
  const answers = (['yes', 'no'] as const).map((value) => ({ value, label: t(`plan.${value}`) }))
  return (
    <Panel title={t('plan.title')}>
      <h3 className={styles['label']}>{t('plan.consents')}</h3>
      <div className={styles['people']}>
        {askedForConsent(pupil.attendees, plan.consents).map((person) => (
          <div key={person.id} className={styles['consent']}>
            <PersonName person={person} />
            <Segments
              label={t('plan.consentOf', { name: called(person) })}
              segments={answers}
              value={plan.consents[person.id] ?? null}
              onChange={(answer) => dispatch({ type: 'agreements/plan-consent', personId: person.id, answer })}
            />
          </div>
        ))}
      </div>
      <div className={styles['people']}>
        {(['pupilView', 'howAsked', 'influence'] as const).map((key) => (
          <KeptText
            key={key}
            field={`plan.${key}`}
            label={t(`plan.${key}`, { name: pupil.firstName })}
            rows={2}
            stored={plan[key]}
            commandOf={(text) => ({ type: 'agreements/plan', patch: { [key]: text } })}
          />
        ))}
        <DateField
          label={t('plan.toldBackOn')}
          value={plan.toldBackOn}
          today={today}
          onChange={(toldBackOn) => dispatch({ type: 'agreements/plan', patch: { toldBackOn } })}
        />
      </div>
    </Panel>
  )
}
