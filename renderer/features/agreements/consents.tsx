import { useDispatch } from '@renderer/state/chair-context'
import { useCalled } from '@renderer/state/window/use-called'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { type Agreement, CONSENTS, NO_CONSENT } from '@shared/agreements/state'
import type { Attendee } from '@shared/meeting/pupil-setup'
import { KeptText } from './kept-text'
import { PersonName } from './person-name'
import styles from './read-back.module.css'

export interface ConsentsProps {
  readonly agreement: Agreement
  readonly people: readonly Attendee[]
}

/** What each person says to the agreement that was read, with room for what is in the way. */
export function Consents({ agreement, people }: ConsentsProps) {
  const t = wordsIn('agreements')
  const dispatch = useDispatch()
  const called = useCalled()
  const { id } = agreement
  const segments = CONSENTS.map((value) => ({ value, label: t(`readBack.consent.${value}`) }))
  return (
    <div className={styles['consents']}>
      <h3 className={styles['label']}>{t('readBack.isItRight')}</h3>
      {people.map((person) => {
        const { answer, remark, isOnEarlierWords } = agreement.consents[person.id] ?? NO_CONSENT
        const name = called(person)
        return (
          <div key={person.id} className={styles['consent']} data-answer={answer ?? 'open'}>
            <PersonName person={person} />
            <Segments
              label={t('readBack.consentOf', { name })}
              segments={segments}
              value={answer}
              onChange={(next) =>
                dispatch({ type: 'agreements/consent', id, personId: person.id, patch: { answer: next } })
              }
            />
            {(remark !== '' || answer === 'partly' || answer === 'notYet') && (
              <div className={styles['remark']}>
                {isOnEarlierWords && <p className={styles['state']}>{t('readBack.earlierRemark')}</p>}
                <KeptText
                  field={`consent.${id}.${person.id}`}
                  label={t('readBack.remarkOf', { name })}
                  isLabelHidden
                  placeholder={t('readBack.remarkOf', { name })}
                  stored={remark}
                  commandOf={(text) => ({
                    type: 'agreements/consent',
                    id,
                    personId: person.id,
                    patch: { remark: text },
                  })}
                />
              </div>
            )}
          </div>
        )
      })}
    </div>
  )
}
