import { useDroppable } from '@dnd-kit/core'
import { wordsIn } from '@renderer/ui/text'
import type { Lane as LaneName } from '@shared/notes/state'
import { ArrowDown, Ban } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './lane.module.css'

export interface LaneProps {
  readonly name: LaneName
  readonly count: number
  /** How many notes are left after searching; the same as `count` without a search. */
  readonly shown: number
  readonly hint?: string | undefined
  /** One line of help under the head. */
  readonly help?: ReactNode
  /** Stands in the place of the usual head. */
  readonly head?: ReactNode
  /** What letting go here would do. */
  readonly look: 'do' | 'same' | 'refused' | null
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A lane of notes with its name and count. The whole of it takes what is dropped. Empty, it says what will be here. */
export function Lane({ name, count, shown, hint, help, head, look, className, children }: LaneProps) {
  const t = wordsIn('notes')
  const { setNodeRef } = useDroppable({ id: name })
  const title = t(`lane.${name}`)
  const drop = look === 'do' ? styles['target'] : look === 'refused' ? styles['refused'] : ''
  const note = count === 0 ? t(`empty.${name}`) : shown === 0 ? t('notFound') : null
  return (
    <section
      ref={setNodeRef}
      className={[styles['lane'], drop, className].filter(Boolean).join(' ')}
      aria-label={t('laneNamed', { lane: title, count })}
      data-lane-name={name}
      data-empty={count === 0 || undefined}
    >
      {head ?? (
        <header className={styles['head']}>
          <h2>{title}</h2>
          {hint && <span className={styles['hint']}>{hint}</span>}
          {name !== 'live' && (
            <span className={styles['count']}>
              {shown === count ? count : t('head.shownOf', { shown, total: count })}
            </span>
          )}
        </header>
      )}
      {help && <div className={styles['help']}>{help}</div>}
      <div className={styles['body']}>
        <div className={styles['notes']} data-scroll>
          {note && <p className={styles['empty']}>{note}</p>}
          {children}
        </div>
      </div>
      {(look === 'do' || look === 'refused') && <DropSign name={name} isRefused={look === 'refused'} />}
    </section>
  )
}

function DropSign({ name, isRefused }: { readonly name: LaneName; readonly isRefused: boolean }) {
  const t = wordsIn('notes')
  const Icon = isRefused ? Ban : ArrowDown
  return (
    <p className={styles['sign']}>
      <Icon size={16} aria-hidden="true" />
      {isRefused ? t('drop.refused') : t('drop.allowed', { lane: t(`lane.${name}`).toLowerCase() })}
    </p>
  )
}
