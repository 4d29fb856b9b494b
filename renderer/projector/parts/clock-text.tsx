import styles from './clock.module.css'

export interface ClockTextProps {
  readonly figures: string
}

/** The figures of a clock with the colon lifted to the middle of the digits. */
export function ClockText({ figures }: ClockTextProps) {
  const [before, after] = figures.split(':')
  return (
    <span className={styles.figures} data-signs={Math.min(7, Math.max(4, figures.length))}>
      {before}
      <span className={styles.colon}>:</span>
      {after}
    </span>
  )
}
