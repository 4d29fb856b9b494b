import { Mark } from '@renderer/ui/mark'
import type { NoteId } from '@shared/lib/ids'
import { isolated } from '@shared/lib/isolate'
import type { QuestionNote } from '@shared/notes/state'
import { Check } from 'lucide-react'
import { type MouseEvent, memo, type ReactNode } from 'react'
import { shownUnits } from './excerpt'
import { signOfNote } from './names'
import styles from './note-card.module.css'
import { askersOf, NameWarning, NoteTags, type NoteWords, Originals } from './note-parts'

export interface NoteCardProps {
  readonly note: QuestionNote
  readonly originals: readonly QuestionNote[]
  readonly t: NoteWords
  readonly order?: number
  readonly isSelected?: boolean
  /** One or two lines, without the name of the circle. */
  readonly isCompact?: boolean
  /** As short as can be: one line at rest, where height is short. */
  readonly isOneLine?: boolean
  /** Without the notes that were merged into it, until somebody asks for them; a picked note always shows them. */
  readonly isFolded?: boolean
  /** Another note has the same words. */
  readonly isTwin?: boolean
  /** Tab stops here; the arrows go on from it. */
  readonly isTabStop?: boolean
  /** Its paper is in the air: only the place it came from is left. */
  readonly isAway?: boolean
  /** Names a question had better leave out. */
  readonly names?: readonly string[]
  readonly onPick?: (id: NoteId, isRange: boolean) => void
  readonly onReword?: (id: NoteId) => void
  readonly children?: ReactNode
}

const LONGEST_NAME = 300
/** What a note at rest shows; a picked one shows all of its text. */
const AT_REST = {
  oneLine: { lines: 1, units: 90 },
  compact: { lines: 2, units: 90 },
  roomy: { lines: 6, units: 220 },
} as const
const NO_NAMES: readonly string[] = []

/** A click picks a note without taking the caret out of a field; when nobody is typing the focus goes along. */
function focusUnlessTyping(button: HTMLElement): void {
  if (!document.activeElement?.matches('input, textarea')) button.focus()
}

function classesOf(props: NoteCardProps): string {
  const { note, originals, isSelected = false, isCompact = false, isAway = false } = props
  const paper = note.lane === 'answered' ? 'done' : originals.length > 0 ? 'merged' : null
  const isLine = props.isOneLine && !isSelected
  const names = [note.fromCircle, paper, isSelected && 'selected', isCompact && 'compact', isLine && 'oneLine']
  return ['note', ...names, isAway && 'away'].map((name) => (name ? styles[name] : null)).join(' ')
}

function Card(props: NoteCardProps) {
  const { note, originals, t, order, isSelected = false, isCompact = false, names = NO_NAMES, onPick, onReword } = props
  const { isOneLine = false, isFolded = onPick !== undefined && !isSelected } = props
  const { circles, words } = askersOf(note, originals, t)
  const sign = onReword ? signOfNote(note, names) : null
  const isDone = note.lane === 'answered'
  const isAtRest = onPick !== undefined && !isSelected
  const pick = (event: MouseEvent<HTMLElement>) => {
    focusUnlessTyping(event.currentTarget)
    onPick?.(note.id, event.shiftKey)
  }
  const marks = circles.map((circle) => <Mark key={circle} circle={circle} size={12} />)
  return (
    <article
      className={classesOf(props)}
      data-note={note.id}
      data-lane={note.lane}
      {...(onPick ? {} : { tabIndex: -1 })}
    >
      {onPick && (
        <button
          type="button"
          className={styles['pick']}
          data-pick
          tabIndex={props.isTabStop ? 0 : -1}
          aria-pressed={isSelected}
          aria-label={`${words}: ${isolated(note.text.slice(0, LONGEST_NAME))}`}
          aria-describedby="note-keys"
          onMouseDown={(event) => event.preventDefault()}
          onClick={pick}
        />
      )}
      <div className={styles['body']}>
        {!isCompact && (
          <p className={styles['from']}>
            {marks}
            {words}
            {order !== undefined && <span className={styles['order']}>{order}</span>}
          </p>
        )}
        <div className={styles['line']}>
          {isCompact && <span className={styles['marks']}>{marks}</span>}
          <NoteText
            text={note.text}
            units={
              isAtRest ? shownUnits(note.text, AT_REST[isOneLine ? 'oneLine' : isCompact ? 'compact' : 'roomy']) : null
            }
          />
          {isCompact && order !== undefined && <span className={styles['order']}>{order}</span>}
          {isCompact && order === undefined && <Tick isOn={isSelected} />}
        </div>
        {originals.length > 0 && !isDone && (!isCompact || isSelected) && (
          <Originals note={note} originals={originals} isFolded={isFolded} />
        )}
        {note.answer && (
          <p className={styles['answer']} dir="auto">
            {note.answer}
          </p>
        )}
        <NoteTags note={note} isFromBoth={circles.length > 1} isTwin={props.isTwin ?? false} t={t} />
        {props.children && <div className={styles['actions']}>{props.children}</div>}
        {sign && onReword && <NameWarning kind={sign.kind} onReword={() => onReword(note.id)} />}
      </div>
    </article>
  )
}

/** The words of a note. Of a long one so many code units are seen, and the rest is there for who looks for it. */
function NoteText({ text, units }: { readonly text: string; readonly units: number | null }) {
  const isCut = units !== null && units < text.length
  return (
    <p className={styles['text']} dir="auto" data-text data-cut={isCut || undefined}>
      {isCut ? text.slice(0, units) : text}
      {isCut && <span hidden>{text.slice(units)}</span>}
    </p>
  )
}

/** One question note on paper. Clicking it picks it: it then shows its whole text, and what can be done. */
export const NoteCard = memo(Card)

function Tick({ isOn }: { readonly isOn: boolean }) {
  return (
    <span className={[styles['tick'], isOn ? styles['on'] : ''].join(' ')}>
      {isOn && <Check size={14} strokeWidth={3} aria-hidden="true" />}
    </span>
  )
}
