import { wordsIn } from '@renderer/ui/text'
import styles from './off.module.css'

/** Plain paper with the mark of the product: nothing is shown. */
export function Off() {
  const t = wordsIn('projector')
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" fill="none" strokeWidth="5" role="img" aria-label={t('off.name')}>
      <path d="M4.72 6.71A9 9 0 0 1 19.28 6.71" stroke="var(--leer)" />
      <path d="M20.22 8.34A9 9 0 0 1 12.94 20.95" stroke="var(--oud)" />
      <path d="M11.06 20.95A9 9 0 0 1 3.78 8.34" stroke="var(--doc)" />
    </svg>
  )
}
