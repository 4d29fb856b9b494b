import { Button, type ButtonProps } from '@renderer/ui/button'
import styles from './chip.module.css'

export interface ChipProps extends Omit<ButtonProps, 'aria-pressed' | 'kind' | 'size'> {
  readonly isOn: boolean
}

/** Something that is on or off, as a pill. */
export function Chip({ isOn, className, ...rest }: ChipProps) {
  return <Button aria-pressed={isOn} className={[styles['chip'], className].filter(Boolean).join(' ')} {...rest} />
}
