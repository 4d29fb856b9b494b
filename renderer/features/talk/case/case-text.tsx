import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import { type Texts, texts } from '@shared/strings/texts'
import type { ReactNode } from 'react'
import type { LabelledField } from './field-panels'
import { useCaseText } from './use-case-text'

type HintedField = {
  [F in LabelledField]: Texts['pupilCase']['fields'][F] extends { readonly hint: string } ? F : never
}[LabelledField]

const hasHint = (field: LabelledField): field is HintedField => 'hint' in texts().pupilCase.fields[field]

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
