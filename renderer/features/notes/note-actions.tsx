import { useCarryOut, useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { NoteId } from '@shared/lib/ids'
import { canMove } from '@shared/notes/can-move'
import type { Lane, QuestionNote } from '@shared/notes/state'
import { ArrowDown, ArrowUp, Split } from 'lucide-react'
import type { ReactNode } from 'react'
import { placeAfterStep } from './decide-move'

export interface NoteActionsProps {
  readonly note: QuestionNote
  readonly isMerged: boolean
  readonly canAsk: boolean
  /** Called once the note went to another lane: it needs no more picking. */
  readonly onDone: () => void
  readonly onReword: (id: NoteId) => void
}

/** What can be done with a picked note. Each button asks the same table as keys and dragging do. */
export function NoteActions({ note, isMerged, canAsk, onDone, onReword }: NoteActionsProps) {
  const t = wordsIn('notes')
  const carryOut = useCarryOut()
  const { id } = note
  const move = (type: 'board/put-on-board' | 'board/select' | 'board/unselect' | 'board/park') => () => {
    carryOut([{ type, id }], onDone)
  }
  const can = (lane: Lane) => canMove(note, lane)
  return (
    <>
      {note.lane === 'chosen' && (
        <>
          <StepButton note={note} step={-1} label={t('up')}>
            <ArrowUp size={18} aria-hidden="true" />
          </StepButton>
          <StepButton note={note} step={1} label={t('down')}>
            <ArrowDown size={18} aria-hidden="true" />
          </StepButton>
        </>
      )}
      {canAsk && can('live') && (
        <Button size="small" onClick={move('board/put-on-board')}>
          {t('putOnSmartboard')}
        </Button>
      )}
      {note.lane !== 'chosen' && can('chosen') && note.lane !== 'live' && (
        <Button size="small" onClick={move('board/select')}>
          {t('choose')}
        </Button>
      )}
      {can('new') && (
        <Button size="small" onClick={move('board/unselect')}>
          {t('backToNew')}
        </Button>
      )}
      {can('later') && (
        <Button size="small" onClick={move('board/park')}>
          {t('park')}
        </Button>
      )}
      {note.lane !== 'answered' && (
        <Button size="small" onClick={() => onReword(id)}>
          {t('reword')}
        </Button>
      )}
      {isMerged && note.lane !== 'answered' && (
        <Button size="small" onClick={() => carryOut([{ type: 'board/split', leadId: id }])}>
          <Split size={16} aria-hidden="true" />
          {t('split')}
        </Button>
      )}
    </>
  )
}

interface StepButtonProps {
  readonly note: QuestionNote
  readonly step: -1 | 1
  readonly label: string
  readonly children: ReactNode
}

/** One place forward or back in the order. At the end of it there is nothing to do, and nothing to take back. */
function StepButton({ note, step, label, children }: StepButtonProps) {
  const dispatch = useDispatch()
  const toIndex = useMeetingStore(({ meeting }) => meeting && placeAfterStep(meeting.notes, note, step))
  return (
    <Button
      size="icon"
      aria-label={label}
      disabled={toIndex === null}
      onClick={() => toIndex !== null && dispatch({ type: 'board/reorder', id: note.id, toIndex })}
    >
      {children}
    </Button>
  )
}
