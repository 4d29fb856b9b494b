import type { ReactNode } from 'react'
import styles from './panel.module.css'

export interface PanelProps {
  readonly title: string
  readonly before?: ReactNode
  readonly aside?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A sheet on the desk with a heading, and room at the right of it for one remark. */
export function Panel({ title, before, aside, className, children }: PanelProps) {
  return (
    <section className={[styles['panel'], className].filter(Boolean).join(' ')} aria-label={title}>
      <header className={styles['head']}>
        {before}
        <h2>{title}</h2>
        {aside && <span className={styles['right']}>{aside}</span>}
      </header>
      {children}
    </section>
  )
}
