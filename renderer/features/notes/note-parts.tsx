import { Button } from '@renderer/ui/button'
import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import type { QuestionNote } from '@shared/notes/state'
import type { TFunction } from 'i18next'
import { CornerDownRight, UserX } from 'lucide-react'
import type { NameSign } from './names'
import styles from './note-parts.module.css'

/** The texts of notes, handed down: a thousand notes each asking for them would cost a drag its pace. */
export type NoteWords = TFunction<['notes', 'common']>

/** The circles that ask: of the note itself and of the notes merged into it. */
export function askersOf(
  note: QuestionNote,
  originals: readonly QuestionNote[],
  t: NoteWords,
): { circles: Circle[]; words: string } {
  const circles = CIRCLES.filter((circle) => [note, ...originals].some((one) => one.fromCircle === circle))
  const [first = note.fromCircle, second] = circles
  const words = second
    ? t('common:and', { first: t(`common:circle.${first}`), second: t(`common:circleLower.${second}`) })
    : t(`common:circle.${first}`)
  return { circles, words }
}

function Tag({ text }: { readonly text: string }) {
  return (
    <p className={styles['tag']} data-tag>
      <CornerDownRight size={14} aria-hidden="true" />
      {text}
    </p>
  )
}

export interface NoteTagsProps {
  readonly note: QuestionNote
  readonly isFromBoth: boolean
  readonly isTwin: boolean
  readonly t: NoteWords
}

/** What is special about a note, each as one line: late, taken back, reworded, asked by both circles, there twice. */
export function NoteTags({ note, isFromBoth, isTwin, t }: NoteTagsProps) {
  return (
    <>
      {isFromBoth && <Tag text={t('notes:fromBoth')} />}
      {isTwin && <Tag text={t('notes:twin')} />}
      {note.outcome && note.outcome !== 'answered' && <Tag text={t(`notes:outcome.${note.outcome}`)} />}
      {note.isWithdrawn && <Tag text={t('notes:withdrawn')} />}
      {note.isLate && <Tag text={t('notes:late')} />}
      {note.original !== null && <Tag text={t('notes:reworded')} />}
    </>
  )
}

export interface OriginalsProps {
  readonly note: QuestionNote
  readonly originals: readonly QuestionNote[]
  /** Only how many there are. */
  readonly isFolded: boolean
}

/** The notes inside a merged one, as they were written. */
export function Originals({ note, originals, isFolded }: OriginalsProps) {
  const t = wordsIn('notes')
  return (
    <>
      <p className={styles['inside']} data-tag>
        {t('mergedFrom', { count: originals.length + 1 })}
      </p>
      {!isFolded && (
        <ul className={styles['originals']}>
          {[note, ...originals].map((part) => (
            <li key={part.id} className={[styles['part'], styles[part.fromCircle]].join(' ')}>
              <Mark circle={part.fromCircle} size={10} />
              <span dir="auto">{part.original ?? part.text}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

export interface NameWarningProps {
  readonly kind: NameSign['kind']
  readonly onReword: () => void
}

/** Says that a note names somebody, or may do so; the question is better reworded before it is put on the board. */
export function NameWarning({ kind, onReword }: NameWarningProps) {
  const t = wordsIn('notes')
  return (
    <div className={styles['warn']}>
      <UserX size={15} aria-hidden="true" />
      {t(kind)}
      <Button kind="quiet" size="small" className={styles['link']} onClick={onReword}>
        {t('rewordFirst')}
      </Button>
    </div>
  )
}
