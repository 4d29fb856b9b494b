import type { ClockReading } from '@shared/agenda/clock'
import type { Circle } from '@shared/lib/ids'
import { listenersOf } from './circles'
import styles from './ring.module.css'
import { arcLeft, arcOver, pointAt, RINGS, type RingForm } from './ring-geometry'
import { Seat } from './seat'
import { useReducedMotion } from './use-reduced-motion'

export interface RingProps {
  readonly reading: ClockReading | null
  readonly circle: Circle | null
  readonly form: RingForm
}

const MINUTE = 60_000

/** Share of the time that is left, or is over; moves once per `step` seconds. */
function shareOf({ remaining, total }: ClockReading, step: number): number {
  const seconds = Math.ceil(Math.abs(remaining) / (1000 * step)) * step
  return Math.min(1, (seconds * 1000) / Math.max(total, MINUTE))
}

interface HandProps {
  readonly degrees: number
  readonly form: RingForm
}

function Hand({ degrees, form }: HandProps) {
  const { radius, width } = RINGS[form]
  const { x, y } = pointAt(degrees, radius)
  return (
    <>
      <circle className={styles.edge} cx={x} cy={y} r={width / 2} />
      <circle className={styles.dot} cx={x} cy={y} r={width / 5} />
    </>
  )
}

function Arc({ share, isOver, form }: { readonly share: number; readonly isOver: boolean; readonly form: RingForm }) {
  const { radius, width } = RINGS[form]
  const half = width / 2 - 2.5
  return (
    <>
      {isOver && <circle className={styles.hollow} cx="500" cy="500" r={radius + half} />}
      {isOver && <circle className={styles.hollow} cx="500" cy="500" r={radius - half} />}
      <g className={styles.moving}>
        <path className={styles.arc} d={isOver ? arcOver(share, radius) : arcLeft(share, radius)} strokeWidth={width} />
        <Hand degrees={(isOver ? share : 1 - share) * 360} form={form} />
      </g>
    </>
  )
}

function Seats({ circle, form }: { readonly circle: Circle; readonly form: RingForm }) {
  const { seatAngles, seatRadius, seatScale } = RINGS[form]
  const [left, right] = listenersOf(circle)
  return seatAngles.map((angle) => {
    const { x, y } = pointAt(angle, seatRadius)
    return (
      <g key={angle}>
        <Seat circle={right} x={x} y={y} scale={seatScale} />
        <Seat circle={left} x={1000 - x} y={y} scale={seatScale} />
      </g>
    )
  })
}

/** The ring: who talks in the middle, the listening circles around it, the time as an arc. */
export function Ring({ reading, circle, form }: RingProps) {
  const step = useReducedMotion() ? 10 : 1
  const { radius, width, disc } = RINGS[form]
  const isOver = reading?.phase === 'over'
  const counts = reading !== null && reading.mode === 'down'
  return (
    <svg
      className={styles.ring}
      viewBox="0 0 1000 1000"
      data-circle={circle ?? undefined}
      data-phase={reading?.phase}
      data-paused={reading?.isPaused || undefined}
      aria-hidden="true"
    >
      {disc > 0 && <circle className={styles.disc} cx="500" cy="500" r={disc} />}
      {!isOver && <circle className={styles.track} cx="500" cy="500" r={radius} strokeWidth={width} />}
      {counts && <Arc share={shareOf(reading, step)} isOver={isOver} form={form} />}
      {circle && <Seats circle={circle} form={form} />}
    </svg>
  )
}
