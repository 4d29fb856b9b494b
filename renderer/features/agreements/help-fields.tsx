import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { type Agreement, type AgreementWords, MEASURES } from '@shared/agreements/state'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import styles from './agreement-editor.module.css'
import { useAgreementText } from './pupil-meeting'

export interface HelpFieldsProps {
  readonly agreement: Agreement
  readonly onEdit: (patch: Partial<AgreementWords>) => void
}

/** Help, who keeps count and how, and what we do when it does not work. Folded while all of it is empty. */
export function HelpFields({ agreement, onEdit }: HelpFieldsProps) {
  const t = wordsIn('agreements')
  const { support, measure, measuredBy, ifNotWorking } = agreement
  const [isOpen, setOpen] = useState(measure !== null || `${support}${measuredBy}${ifNotWorking}` !== '')
  const Icon = isOpen ? ChevronUp : ChevronDown
  return (
    <>
      <Button kind="quiet" className={styles['more']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon size={18} aria-hidden="true" />
        {t('more')}
      </Button>
      {isOpen && <OpenFields agreement={agreement} onEdit={onEdit} />}
    </>
  )
}

function OpenFields({ agreement, onEdit }: HelpFieldsProps) {
  const t = wordsIn('agreements')
  const measures = MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))
  return (
    <>
      <Field label={t('field.support')} {...useAgreementText(agreement, 'support')} />
      <div className={styles['two']}>
        <div className={styles['group']}>
          <span className={styles['legend']}>{t('field.measure')}</span>
          <Segments
            label={t('field.measure')}
            segments={measures}
            value={agreement.measure}
            onChange={(measure) => onEdit({ measure })}
          />
        </div>
        <Field label={t('field.measuredBy')} {...useAgreementText(agreement, 'measuredBy')} />
      </div>
      <Field
        label={t('field.ifNotWorking')}
        hint={t('field.ifNotHint')}
        {...useAgreementText(agreement, 'ifNotWorking')}
      />
    </>
  )
}
