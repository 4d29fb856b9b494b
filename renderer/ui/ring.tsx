import styles from './ring.module.css'

export interface RingProps {
  /** Part of the time that is left, 0 to 1; over time it is the part of the next round that is used. */
  readonly fraction: number
  readonly phase: 'normal' | 'warning' | 'over'
  readonly isPaused: boolean
  readonly colour: string
  readonly size: number
}

const RADIUS = 440

function point(fraction: number): readonly [number, number] {
  const angle = 2 * Math.PI * fraction
  return [500 + RADIUS * Math.sin(angle), 500 - RADIUS * Math.cos(angle)]
}

/** The small ring of a clock: the arc is what is left, and fills again once the time is over. */
export function Ring({ fraction, phase, isPaused, colour, size }: RingProps) {
  const part = Math.min(0.9999, Math.max(0, fraction))
  const [x, y] = point(part)
  const stroke = phase === 'over' ? 'var(--over)' : colour
  const parts = [styles[phase], isPaused ? styles['paused'] : '']
  return (
    <svg className={parts.join(' ')} width={size} height={size} viewBox="0 0 1000 1000" aria-hidden="true">
      <circle className={styles['disc']} cx="500" cy="500" r="369" />
      <circle className={styles['track']} cx="500" cy="500" r={RADIUS} strokeWidth="110" />
      {part > 0 && (
        <>
          <path
            className={styles['arc']}
            d={`M500 60A${RADIUS} ${RADIUS} 0 ${part > 0.5 ? 1 : 0} 1 ${x} ${y}`}
            strokeWidth="110"
            stroke={stroke}
          />
          <circle cx={x} cy={y} r="55" fill={stroke} />
          <circle className={styles['dot']} cx={x} cy={y} r="22" />
        </>
      )}
    </svg>
  )
}
