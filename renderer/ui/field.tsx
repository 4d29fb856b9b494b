import { type KeyboardEvent, type ReactNode, useId } from 'react'
import styles from './field.module.css'
import type { Refused } from './use-refused'
import { WhyLine } from './why-line'

export interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onCommit?: () => void
  readonly onEnter?: () => void
  readonly rows?: number
  readonly placeholder?: string
  readonly isLabelHidden?: boolean
  /** Why a form did not take this field; mending it takes that away. */
  readonly refused?: Refused
  readonly children?: ReactNode
}

/** A labelled text field. Tab, F6 and Escape give up the caret. `onCommit` comes when the field is left, `onEnter` on Enter (Shift + Enter makes a line). */
export function Field(props: FieldProps) {
  const { label, hint, value, onChange, onCommit, onEnter, rows, placeholder, isLabelHidden, refused, children } = props
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' || event.key === 'F6') event.currentTarget.blur()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !onEnter) return
    event.preventDefault()
    onEnter()
  }
  const why = refused?.why ?? null
  const change = (text: string) => {
    onChange(text)
    if (why !== null) refused?.clear()
  }
  const shared = {
    id,
    ref: refused?.field,
    value,
    placeholder,
    className: styles['field'],
    onBlur: onCommit,
    onKeyDown,
    'aria-label': isLabelHidden ? label : undefined,
    'aria-invalid': why === null ? undefined : true,
    'aria-describedby': why === null ? undefined : `${id}-why`,
    autoComplete: 'off',
    dir: 'auto',
  }
  return (
    <div className={styles['wrap']}>
      {!isLabelHidden && (
        <label className={styles['label']} htmlFor={id}>
          {label} {hint && <small>{hint}</small>}
        </label>
      )}
      {rows ? (
        <textarea {...shared} rows={rows} onChange={(event) => change(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => change(event.target.value)} />
      )}
      {why !== null && <WhyLine id={`${id}-why`}>{why}</WhyLine>}
      {children}
    </div>
  )
}
