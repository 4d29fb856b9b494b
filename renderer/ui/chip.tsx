import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './chip.module.css'

export interface ChipProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly children: ReactNode
}

/** Something that can be chosen beside others. Chosen, it has a check and a heavy edge. */
export function Chip({ isOn, onChange, children }: ChipProps) {
  return (
    <button
      type="button"
      className={styles['chip']}
      aria-pressed={isOn}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChange(!isOn)}
    >
      {isOn && <Check size={16} strokeWidth={3} aria-hidden="true" />}
      {children}
    </button>
  )
}
