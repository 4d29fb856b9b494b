import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import { caseFields, type LabelledField } from '@shared/strings/nl/case-fields'
import type { ReactNode } from 'react'
import { useCaseText } from './use-case-text'

type HintedField = {
  [F in LabelledField]: (typeof caseFields)[F] extends { readonly hint: string } ? F : never
}[LabelledField]

const hasHint = (field: LabelledField): field is HintedField => 'hint' in caseFields[field]

export interface CaseTextProps {
  readonly field: LabelledField
  readonly rows: number
  readonly children?: ReactNode
}

/** One text about the pupil with its label and helper line. */
export function CaseText({ field, rows, children }: CaseTextProps) {
  const t = wordsIn('pupilCase')
  const text = useCaseText(field)
  const hint = hasHint(field) ? { hint: t(`fields.${field}.hint`) } : {}
  return (
    <Field label={t(`fields.${field}.label`)} rows={rows} {...hint} {...text}>
      {children}
    </Field>
  )
}
