import { Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './message-bar.module.css'

export interface MessageBarProps {
  readonly kind: 'note' | 'error'
  readonly text: string
  readonly children?: ReactNode
}

/** A calm line about something that happened, with what can be done about it at the right. */
export function MessageBar({ kind, text, children }: MessageBarProps) {
  const Icon = kind === 'error' ? TriangleAlert : Info
  return (
    <div className={[styles['bar'], kind === 'error' ? styles['error'] : ''].join(' ')} role="status">
      <Icon size={20} aria-hidden="true" />
      <p>{text}</p>
      {children}
    </div>
  )
}
