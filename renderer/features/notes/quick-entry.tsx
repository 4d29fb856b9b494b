import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/fields/use-draft'
import { newId } from '@renderer/state/new-id'
import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import { CIRCLES, type Circle, type NoteId } from '@shared/lib/ids'
import { linesAsNotes } from '@shared/notes/pasted'
import { Undo2 } from 'lucide-react'
import { type ClipboardEvent, useRef } from 'react'
import { CircleChip } from './circle-chip'
import { EntryHint } from './entry-hint'
import { lastAdded, type NoteTarget, notesFrom } from './entry-notes'
import { PasteDialog } from './paste-dialog'
import styles from './quick-entry.module.css'
import { useKeepCaret } from './use-keep-caret'
import { usePaste } from './use-paste'

export interface QuickEntryProps {
  /** For which circle a note typed now is meant; null while no circle had its turn. */
  readonly target: NoteTarget | null
  readonly from: Circle | null
  readonly onFrom: (circle: Circle) => void
}

/** The bar for typing notes: pick the asking circle, type, Enter; the circle and the caret stay for the next one. */
export function QuickEntry({ target, from, onFrom }: QuickEntryProps) {
  const t = wordsIn(['notes', 'problems', 'common'])
  const dispatch = useDispatch()
  const problem = useMeetingStore((store) => store.problem)
  const clearProblem = useMeetingStore((store) => store.clearProblem)
  const [text, setText] = useDraft('entry')
  const paste = usePaste()
  const entry = useRef<HTMLDivElement>(null)
  useKeepCaret(entry)
  const change = (next: string) => {
    setText(next === '' ? null : next)
    if (problem) clearProblem()
  }
  const add = () => {
    if (!target || !from) return
    const note = { id: newId<NoteId>(), text, fromCircle: from, forCircle: target.circle, isLate: target.isLate }
    if (dispatch({ type: 'board/add-note', ...note }).ok) setText(null)
    else entry.current?.querySelector('textarea')?.focus()
  }
  const addLines = (lines: readonly string[], circle: Circle) => {
    if (!target) return
    const notes = notesFrom(lines, circle, target, newId)
    if (dispatch({ type: 'board/add-notes', notes }).ok) paste.end()
  }
  const onPaste = (event: ClipboardEvent) => {
    const whole = event.clipboardData.getData('text/plain')
    const { lines } = linesAsNotes(whole)
    const [line] = lines
    // One cell of a spreadsheet that came in quotes, or a row of several: its words, without what held them together.
    if (lines.length === 1 && line !== undefined && line !== whole.replace(/[\r\n]+$/, '')) {
      event.preventDefault()
      document.execCommand('insertText', false, line)
    }
    if (!target || !from || lines.length < 2) return
    event.preventDefault()
    paste.begin(whole, lines, from)
  }
  const isNoteProblem = problem?.startsWith('board/') ?? false
  return (
    <section className={styles['quick']} aria-label={t('notes:entry.label')}>
      <div className={styles['bar']}>
        <fieldset className={styles['chips']} aria-label={t('notes:entry.from')}>
          {CIRCLES.map((circle, place) => (
            <CircleChip
              key={circle}
              circle={circle}
              keyName={String(place + 1)}
              isOn={from === circle}
              isDisabled={!target || target.circle === circle}
              onPick={onFrom}
            />
          ))}
        </fieldset>
        <div ref={entry} className={styles['grow']} data-entry onPaste={onPaste}>
          <Field
            label={t('notes:entry.field')}
            isLabelHidden
            placeholder={t('notes:entry.placeholder')}
            rows={1}
            value={text}
            onChange={change}
            onEnter={add}
          />
        </div>
        <Button onClick={add} disabled={!target || !from}>
          {t('notes:entry.add')}
        </Button>
        <TakeBack />
      </div>
      {isNoteProblem && problem ? (
        <p className={[styles['message'], styles['error']].join(' ')} role="alert">
          {t(`problems:${problem}`)}
        </p>
      ) : (
        <EntryHint text={text} target={target} />
      )}
      {paste.isOpen && target && (
        <PasteDialog
          paste={paste}
          inMiddle={target.circle}
          onAdd={addLines}
          onOneNote={() => {
            change(`${text}${paste.whole}`)
            paste.end()
          }}
        />
      )}
    </section>
  )
}

/** Takes back what was entered last, as long as nothing else was done since. It keeps its place. */
function TakeBack() {
  const t = wordsIn('notes')
  const dispatch = useDispatch()
  const notes = useMeetingStore((store) => store.meeting?.notes)
  const history = useMeetingStore((store) => store.meeting?.history)
  const canTakeBack = !!notes && !!history && lastAdded(notes, history) !== null
  return (
    <Button
      kind="quiet"
      className={styles['back']}
      title={t('entry.takeBackHint')}
      disabled={!canTakeBack}
      onClick={() => dispatch({ type: 'meeting/undo' })}
    >
      <Undo2 size={18} aria-hidden="true" />
      <span>{t('entry.takeBack')}</span>
    </Button>
  )
}
