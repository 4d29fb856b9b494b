import type { ReactNode } from 'react'
import styles from './top-line.module.css'

export interface TopLineProps {
  readonly heading: ReactNode
  readonly children?: ReactNode
}

/** Heading on the left, clock or time on the right. */
export function TopLine({ heading, children }: TopLineProps) {
  return (
    <header className={styles.line}>
      <h1 className={styles.heading}>{heading}</h1>
      {children}
    </header>
  )
}
