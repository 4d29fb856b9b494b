import { CircleAlert, Info } from 'lucide-react'
import styles from './agreements.module.css'

export interface HintLineProps {
  readonly children: string
  /** Worth a thought, and nothing more. */
  readonly isQuiet?: boolean
}

/** One thing to look at again. It never stops anybody. */
export function HintLine({ children, isQuiet = false }: HintLineProps) {
  const Icon = isQuiet ? Info : CircleAlert
  return (
    <p className={[styles['hint'], isQuiet ? styles['quietHint'] : ''].join(' ')}>
      <Icon size={16} aria-hidden="true" />
      {children}
    </p>
  )
}
