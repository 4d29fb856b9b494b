import type { Circle } from '@shared/lib/ids'
import type { CSSProperties } from 'react'
import styles from './mark.module.css'

export interface MarkProps {
  readonly circle: Circle
  /** Width of the circle's mark in u; square and triangle are made to look as large. */
  readonly size: number
  readonly isOutline?: boolean
}

const OPTICAL: Readonly<Record<Circle, number>> = { students: 1, parents: 0.94, teachers: 1.06 }

function shapeOf(circle: Circle, isOutline: boolean) {
  switch (circle) {
    case 'students':
      return <circle cx="12" cy="12" r={isOutline ? 9.2 : 10} />
    case 'parents':
      return isOutline ? (
        <rect x="3.4" y="3.4" width="17.2" height="17.2" rx="1.4" />
      ) : (
        <rect x="2.8" y="2.8" width="18.4" height="18.4" rx="1.8" />
      )
    case 'teachers':
      return isOutline ? (
        <path d="M12 3 22 20.4H2Z" />
      ) : (
        <path d="M12 2.6 22.6 20.9H1.4Z" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      )
  }
}

/** The mark of a circle: round, square or triangle. The word beside it carries the name. */
export function Mark({ circle, size, isOutline = false }: MarkProps) {
  const style = { '--mark': (size * OPTICAL[circle]).toFixed(1) } as CSSProperties
  return (
    <svg
      className={`${styles.mark} ${isOutline ? styles.outline : styles.filled}`}
      style={style}
      data-circle={circle}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {shapeOf(circle, isOutline)}
    </svg>
  )
}
