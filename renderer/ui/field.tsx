import { type KeyboardEvent, type ReactNode, useId } from 'react'
import styles from './field.module.css'

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
  readonly children?: ReactNode
}

/** A labelled text field. Tab, F6 and Escape give up the caret. `onCommit` comes when the field is left, `onEnter` on Enter (Shift + Enter makes a line). */
export function Field(props: FieldProps) {
  const { label, hint, value, onChange, onCommit, onEnter, rows, placeholder, isLabelHidden, children } = props
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' || event.key === 'F6') event.currentTarget.blur()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !onEnter) return
    event.preventDefault()
    onEnter()
  }
  const shared = {
    id,
    value,
    placeholder,
    className: styles['field'],
    onBlur: onCommit,
    onKeyDown,
    'aria-label': isLabelHidden ? label : undefined,
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
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      {children}
    </div>
  )
}
