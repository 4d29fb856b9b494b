import { Chip } from '@renderer/ui/chip'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import type { Agreement, AgreementWords } from '@shared/agreements/state'
import type { PupilSetup } from '@shared/meeting/pupil-setup'
import { signersOf } from '@shared/meeting/sign-status'
import styles from './agreement-editor.module.css'
import { PersonName } from './person-name'
import { useAgreementText } from './pupil-meeting'

export interface DoersFieldProps {
  readonly agreement: Agreement
  readonly pupil: PupilSetup
  readonly onEdit: (patch: Partial<AgreementWords>) => void
}

/** Who does it: people of this meeting, and in words who is not there. */
export function DoersField({ agreement, pupil, onEdit }: DoersFieldProps) {
  const t = wordsIn('agreements')
  const { doers } = agreement
  return (
    <div className={styles['two']}>
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>{t('field.doers')}</legend>
        <div className={styles['chips']}>
          {signersOf(pupil).map((person) => (
            <Chip
              key={person.id}
              isOn={doers.includes(person.id)}
              onChange={(isOn) =>
                onEdit({ doers: isOn ? [...doers, person.id] : doers.filter((other) => other !== person.id) })
              }
            >
              <PersonName person={person} />
            </Chip>
          ))}
        </div>
      </fieldset>
      <Field label={t('field.who')} placeholder={t('field.whoHint')} {...useAgreementText(agreement, 'who')} />
    </div>
  )
}
