import { Button } from '@renderer/ui/button'
import { Chip } from '@renderer/ui/chip'
import { wordsIn } from '@renderer/ui/text'
import type { Agreement, AgreementWords } from '@shared/agreements/state'
import type { MeetingState } from '@shared/meeting/state'
import { Star } from 'lucide-react'
import { useState } from 'react'
import styles from './agreement-editor.module.css'

export interface StrengthsFieldProps {
  readonly agreement: Agreement
  readonly meeting: MeetingState
  readonly onEdit: (patch: Partial<AgreementWords>) => void
}

/** The strengths that help with an agreement. Those that were starred come first, the others on request. */
export function StrengthsField({ agreement, meeting, onEdit }: StrengthsFieldProps) {
  const t = wordsIn('agreements')
  const { strengthIds } = agreement
  const { strengths } = meeting.strengths
  const first = strengths.filter(({ id, isForGoal }) => isForGoal || strengthIds.includes(id))
  const [areAll, setAll] = useState(first.length === 0)
  const shown = areAll ? [...first, ...strengths.filter((one) => !first.includes(one))] : first
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{t('field.strengths')}</legend>
      {strengths.length === 0 && <p className={styles['small']}>{t('noStrengths')}</p>}
      <div className={styles['chips']}>
        {shown.map(({ id, text, isForGoal }) => (
          <Chip
            key={id}
            isOn={strengthIds.includes(id)}
            onChange={(isOn) =>
              onEdit({ strengthIds: isOn ? [...strengthIds, id] : strengthIds.filter((other) => other !== id) })
            }
          >
            {isForGoal && <Star size={14} aria-label={t('starred')} role="img" />}
            <span dir="auto">{text}</span>
          </Chip>
        ))}
        {!areAll && first.length < strengths.length && (
          <Button kind="quiet" onClick={() => setAll(true)}>
            {t('moreStrengths', { count: strengths.length })}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
