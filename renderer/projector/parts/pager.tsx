import { wordsIn } from '@renderer/ui/text'
import styles from './pager.module.css'

export interface PagerProps {
  readonly index: number
  readonly count: number
}

const MOST_DOTS = 8

/** „1 van 2” and a dot for each page; nothing when there is one page. */
export function Pager({ index, count }: PagerProps) {
  const t = wordsIn('projector')
  if (count < 2) return null
  const pages = Array.from({ length: count <= MOST_DOTS ? count : 0 }, (_, page) => page)
  return (
    <p className={styles.pager}>
      <span className={styles.figures}>{t('pager.page', { page: index + 1, count })}</span>
      <span className={styles.dots} aria-hidden="true">
        {pages.map((page) => (
          <i key={page} data-on={page <= index || undefined} />
        ))}
      </span>
    </p>
  )
}
