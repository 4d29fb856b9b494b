import type { ReactNode } from 'react'
import styles from './fit-box.module.css'
import { useFitText } from './use-fit-text'

export interface FitBoxProps {
  /** Everything that decides how much room the content takes. */
  readonly text: string
  readonly className?: string | undefined
  /** Whether the text is longer than usual, for the box's own style. */
  readonly isLong?: boolean
  readonly children: ReactNode
}

/** A box of fixed size whose content may use `--fit` to become a little smaller when it would not fit. */
export function FitBox({ text, className, isLong = false, children }: FitBoxProps) {
  const ref = useFitText(text)
  return (
    <div ref={ref} className={className ? `${styles.box} ${className}` : styles.box} data-long={isLong || undefined}>
      {children}
    </div>
  )
}
