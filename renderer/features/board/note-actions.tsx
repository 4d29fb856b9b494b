import { useDispatch } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { canMove } from '@shared/board/can-move'
import type { Lane, QuestionNote } from '@shared/board/state'
import type { NoteId } from '@shared/lib/ids'
import { ArrowDown, ArrowUp, Split } from 'lucide-react'
import { useTranslation } from 'react-i18next'

export interface NoteActionsProps {
  readonly note: QuestionNote
  readonly isMerged: boolean
  /** Place among the chosen notes, from 0; only for chosen notes. */
  readonly place: number
  readonly canAsk: boolean
  /** Called once the note went to another lane: it needs no more picking. */
  readonly onDone: () => void
  readonly onReword: (id: NoteId) => void
}

/** What can be done with a picked note. Each button asks the same table as keys and dragging do. */
export function NoteActions({ note, isMerged, place, canAsk, onDone, onReword }: NoteActionsProps) {
  const { t } = useTranslation('board')
  const dispatch = useDispatch()
  const { id } = note
  const move = (type: 'board/put-on-board' | 'board/select' | 'board/unselect' | 'board/park') => () => {
    if (dispatch({ type, id }).ok) onDone()
  }
  const can = (lane: Lane) => canMove(note, lane)
  return (
    <>
      {note.lane === 'chosen' && (
        <>
          <Button
            size="icon"
            aria-label={t('up')}
            disabled={place === 0}
            onClick={() => dispatch({ type: 'board/reorder', id, toIndex: place - 1 })}
          >
            <ArrowUp size={18} aria-hidden="true" />
          </Button>
          <Button
            size="icon"
            aria-label={t('down')}
            onClick={() => dispatch({ type: 'board/reorder', id, toIndex: place + 1 })}
          >
            <ArrowDown size={18} aria-hidden="true" />
          </Button>
        </>
      )}
      {canAsk && can('live') && (
        <Button size="small" onClick={move('board/put-on-board')}>
          {t('putOnBoard')}
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
        <Button size="small" onClick={() => dispatch({ type: 'board/split', leadId: id })}>
          <Split size={16} aria-hidden="true" />
          {t('split')}
        </Button>
      )}
    </>
  )
}
