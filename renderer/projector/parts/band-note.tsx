import type { ReactNode } from 'react'
import styles from './foot-band.module.css'

export interface BandNoteProps {
  readonly label: string
  readonly children: ReactNode
}

/** A label and a few words on the right of the foot band: what comes next, when it ends. */
export function BandNote({ label, children }: BandNoteProps) {
  return (
    <p className={styles.aside}>
      {label !== '' && <small>{label}</small>}
      {children}
    </p>
  )
}
