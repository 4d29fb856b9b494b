import type { Circle } from '@shared/lib/ids'
import type { Page } from '@shared/smartboard/projector-view'
import type { SmartboardShape } from '@shared/smartboard/shape'
import type { CSSProperties, ReactNode } from 'react'
import { FitBox } from './fit-box'
import styles from './note.module.css'
import { noteSize } from './note-size'
import { Pager } from './pager'
import { useTypeSize } from './type-size'

export interface NoteProps {
  /** The circle whose paper it is; null is white paper. */
  readonly circle: Circle | null
  readonly heading: ReactNode
  readonly text: Page<string>
  readonly shape: SmartboardShape
  /** Whether the note has the full width, with nothing beside or below it. */
  readonly isAlone?: boolean
}

/** A large note with one text, as big as it can be; one size on all its pages. */
export function Note({ circle, heading, text, shape, isAlone = false }: NoteProps) {
  const words = text.items.join(' ')
  const size = noteSize(words, text.count, isAlone ? 'wide' : shape, useTypeSize())
  const style = { '--size': size } as CSSProperties
  return (
    <article className={styles.note} data-circle={circle ?? undefined}>
      <div className={styles.from}>{heading}</div>
      <FitBox text={`${shape} ${words}`} className={styles.box}>
        <p className={styles.text} style={style} data-small={size < 80 || undefined} dir="auto">
          {words}
        </p>
      </FitBox>
      <div className={styles.pager}>
        <Pager index={text.index} count={text.count} />
      </div>
    </article>
  )
}
