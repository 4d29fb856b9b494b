import styles from './choice-field.module.css'

export interface ChoiceFieldProps<T extends string> {
  readonly label: string
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One choice out of several in little room; the label is for the screen reader. */
export function ChoiceField<T extends string>({ label, choices, value, onChange }: ChoiceFieldProps<T>) {
  return (
    <select
      className={styles['field']}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as T)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
