import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { Check, Circle, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './ready-panel.module.css'

export interface ReadyListProps {
  readonly title: string
  readonly rows: readonly { readonly name: string; readonly isDone: boolean; readonly aside: ReactNode }[]
}

/** What is ready for a meeting and what is not, for the chair's eyes. */
export function ReadyList({ title, rows }: ReadyListProps) {
  const t = wordsIn('common')
  return (
    <Panel
      title={title}
      aside={
        <>
          <Lock size={14} aria-hidden="true" />
          {t('private')}
        </>
      }
    >
      <ul className={styles['list']}>
        {rows.map((row) => (
          <li key={row.name} className={styles[row.isDone ? 'done' : 'todo']}>
            {row.isDone ? <Check size={20} aria-hidden="true" /> : <Circle size={20} aria-hidden="true" />}
            {row.name}
            <span className={styles['aside']}>{row.aside}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
