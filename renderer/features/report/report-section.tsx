import { wordsIn } from '@renderer/ui/text'
import { type CaseField, type CaseState, textOf } from '@shared/talk/case-state'
import type { ReactNode } from 'react'
import styles from './pupil-texts.module.css'

/** Whether there is something to read in a text. */
export const isThere = (text: string) => text.trim() !== ''

interface SectionProps {
  readonly title: string
  /** Whether this belongs to the course; if not, an empty section stays away. */
  readonly isPart: boolean
  readonly isEmpty: boolean
  readonly children: ReactNode
}

/** A part of what was written down, with its heading. */
export function Section({ title, isPart, isEmpty, children }: SectionProps) {
  const t = wordsIn('pupil')
  if (isEmpty && !isPart) return null
  return (
    <section className={styles['section']} aria-label={title}>
      <h2>{title}</h2>
      {isEmpty ? <p className={styles['soft']}>{t('report.none')}</p> : children}
    </section>
  )
}

interface FieldsProps {
  readonly pupilCase: CaseState
  readonly fields: readonly CaseField[]
}

/** Texts of the case that were filled in, each under its name. */
export function Fields({ pupilCase, fields }: FieldsProps) {
  const t = wordsIn('pupil')
  return (
    <dl className={styles['fields']}>
      {fields
        .filter((field) => isThere(textOf(pupilCase, field)))
        .map((field) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd dir="auto">{textOf(pupilCase, field)}</dd>
          </div>
        ))}
    </dl>
  )
}
