import styles from './clock.module.css'

export interface ClockWordProps {
  readonly word: string
  readonly isPaused: boolean
}

/** The word that goes with the figures, with two bars during a pause. */
export function ClockWord({ word, isPaused }: ClockWordProps) {
  return (
    <span className={styles.word}>
      {isPaused && (
        <svg className={styles.bars} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
          <rect x="5" y="3" width="5" height="18" rx="1.5" />
          <rect x="14" y="3" width="5" height="18" rx="1.5" />
        </svg>
      )}
      {word}
    </span>
  )
}
