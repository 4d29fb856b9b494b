import type { Circle } from '@shared/lib/ids'
import styles from './seat.module.css'

export interface SeatProps {
  readonly circle: Circle
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** One chair of a circle as a small mark, inside a drawing. */
export function Seat({ circle, x, y, scale }: SeatProps) {
  const move = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})`
  const mark =
    circle === 'students' ? (
      <circle r="14.5" />
    ) : circle === 'parents' ? (
      <rect x="-13" y="-13" width="26" height="26" rx="2.6" />
    ) : (
      <path d="M0-16 16 12H-16Z" />
    )
  return (
    <g className={styles.seat} data-circle={circle} transform={move}>
      {mark}
    </g>
  )
}
