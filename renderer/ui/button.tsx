import type { ComponentProps, MouseEvent } from 'react'
import styles from './button.module.css'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'onMouseDown'> {
  readonly kind?: 'plain' | 'primary' | 'quiet'
  readonly size?: 'normal' | 'small' | 'icon'
  readonly isWide?: boolean
}

// A click on a button must not take the caret out of the field where someone is typing.
const keepCaret = (event: MouseEvent) => event.preventDefault()

/** A button of 44 px and more. Reachable with Tab; a mouse click leaves the focus where it is. */
export function Button({ kind = 'plain', size = 'normal', isWide = false, className, ...rest }: ButtonProps) {
  const parts = [styles['button'], styles[kind], styles[size], isWide ? styles['wide'] : '', className]
  return <button type="button" onMouseDown={keepCaret} className={parts.filter(Boolean).join(' ')} {...rest} />
}
