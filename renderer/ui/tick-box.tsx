import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import styles from './tick-box.module.css'

export interface TickBoxProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly label?: string
  readonly isDisabled?: boolean
  readonly children?: ReactNode
}

/** A box to tick. `label` names it for a screen reader when the words beside it are not enough. */
export function TickBox({ isOn, onChange, label, isDisabled = false, children }: TickBoxProps) {
  return (
    <Checkbox
      className={styles['tick'] ?? ''}
      isSelected={isOn}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(label ? { 'aria-label': label } : {})}
    >
      <span className={styles['box']}>{isOn && <Check size={16} strokeWidth={3} aria-hidden="true" />}</span>
      {children && <span className={styles['small']}>{children}</span>}
    </Checkbox>
  )
}
