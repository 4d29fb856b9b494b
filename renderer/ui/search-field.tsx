import { Search, X } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { Button } from './button'
import styles from './search-field.module.css'

export interface SearchFieldProps {
  readonly label: string
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly ref?: Ref<HTMLInputElement>
}

/** A field to search with while typing. Escape clears it, and leaves it when it is empty. */
export function SearchField({ label, clearLabel, value, onChange, ref }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'F6') event.currentTarget.blur()
    if (event.key !== 'Escape') return
    if (value === '') event.currentTarget.blur()
    else onChange('')
  }
  return (
    <div className={styles['wrap']}>
      <Search size={16} aria-hidden="true" />
      <input
        ref={ref}
        className={styles['input']}
        aria-label={label}
        placeholder={label}
        value={value}
        autoComplete="off"
        dir="auto"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {value !== '' && (
        <Button kind="quiet" size="icon" aria-label={clearLabel} onClick={() => onChange('')}>
          <X size={16} aria-hidden="true" />
        </Button>
      )}
    </div>
  )
}
