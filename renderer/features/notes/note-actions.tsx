import { useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { NoteId } from '@shared/lib/ids'
import { canMove } from '@shared/notes/can-move'
import { placeAfterStep } from '@shared/notes/decide-act'
import type { Lane, QuestionNote } from '@shared/notes/state'
import { ArrowDown, ArrowUp, Split } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DoNoteAct } from './use-note-acts'

export interface NoteActionsProps {
  readonly note: QuestionNote
  readonly isMerged: boolean
  readonly canAsk: boolean
  readonly act: DoNoteAct
  /** Called once the note went to another lane: it needs no more picking. */
  readonly onDone: () => void
  readonly onReword: (id: NoteId) => void
}

/** What can be done with a picked note. Each button goes through the same door as keys and dragging do. */
export function NoteActions({ note, isMerged, canAsk, act, onDone, onReword }: NoteActionsProps) {
  const t = wordsIn('notes')
  const { id } = note
  const moveTo = (lane: Lane) => () => void act({ act: 'move', ids: [id], lane, place: null }, onDone)
  const can = (lane: Lane) => canMove(note, lane)
  return (
    <>
      {note.lane === 'chosen' && (
        <>
          <StepButton note={note} act={act} step={-1} label={t('up')}>
            <ArrowUp size={18} aria-hidden="true" />
          </StepButton>
          <StepButton note={note} act={act} step={1} label={t('down')}>
            <ArrowDown size={18} aria-hidden="true" />
          </StepButton>
        </>
      )}
      {canAsk && can('live') && (
        <Button size="small" onClick={moveTo('live')}>
          {t('putOnSmartboard')}
        </Button>
      )}
      {note.lane !== 'chosen' && can('chosen') && note.lane !== 'live' && (
        <Button size="small" onClick={moveTo('chosen')}>
          {t('choose')}
        </Button>
      )}
      {can('new') && (
        <Button size="small" onClick={moveTo('new')}>
          {t('backToNew')}
        </Button>
      )}
      {can('later') && (
        <Button size="small" onClick={moveTo('later')}>
          {t('park')}
        </Button>
      )}
      {note.lane !== 'answered' && (
        <Button size="small" onClick={() => onReword(id)}>
          {t('reword')}
        </Button>
      )}
      {isMerged && note.lane !== 'answered' && (
        <Button size="small" onClick={() => act({ act: 'split', id })}>
          <Split size={16} aria-hidden="true" />
          {t('split')}
        </Button>
      )}
    </>
  )
}

interface StepButtonProps {
  readonly note: QuestionNote
  readonly act: DoNoteAct
  readonly step: -1 | 1
  readonly label: string
  readonly children: ReactNode
}

/** One place forward or back in the order. At the end of it there is nothing to do, and nothing to take back. */
function StepButton({ note, act, step, label, children }: StepButtonProps) {
  const place = useMeetingStore(({ meeting }) => meeting && placeAfterStep(meeting.notes, note, step))
  return (
    <Button
      size="icon"
      aria-label={label}
      disabled={place === null}
      onClick={() => place !== null && act({ act: 'move', ids: [note.id], lane: 'chosen', place })}
    >
      {children}
    </Button>
  )
}
