import { useChair } from '@renderer/state/chair-context'
import { useKeptField } from '@renderer/state/fields/use-kept-field'
import { useRoomSees, useRoomSight } from '@renderer/state/meeting/room-sight'
import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import type { AnswerOutcome } from '@shared/notes/schema'
import { findNote, type QuestionNote } from '@shared/notes/state'
import { Check, Monitor, MonitorOff } from 'lucide-react'
import { useState } from 'react'
import styles from './live-note.module.css'
import { NoteCard } from './note-card'
import { useIsCut } from './use-is-cut'
import type { DoNoteAct } from './use-note-acts'

export interface LiveNoteProps {
  readonly note: QuestionNote
  readonly originals: readonly QuestionNote[]
  readonly act: DoNoteAct
}

/** The keywords of an answer: they stay with the note, also when the question leaves the board without an ending. */
function useAnswer({ id, answer }: QuestionNote) {
  const { store } = useChair()
  return useKeptField(`answer.${id}`, answer, (text) => {
    const { meeting, dispatch } = store.getState()
    const stored = meeting && findNote(meeting.notes, id)
    return !stored || stored.answer === text || dispatch({ type: 'board/write-answer', id, text }).ok
  })
}

/** The question that stands on the board, with room for keywords of the answer and how it ended. */
export function LiveNote({ note, originals, act }: LiveNoteProps) {
  const t = wordsIn(['notes', 'common', 'console'])
  const isShown = useRoomSees('question')
  const sight = useRoomSight()
  const answer = useAnswer(note)
  const [isOpen, setIsOpen] = useState(false)
  const [box, isCut] = useIsCut(note.text, isOpen)
  const canOpen = isCut || originals.length > 0
  const Icon = isShown ? Monitor : MonitorOff
  const finish = (outcome: AnswerOutcome) => {
    act({ act: 'answer', id: note.id, outcome, answer: answer.value })
  }
  return (
    <>
      <div
        ref={box}
        className={[styles['live'], isShown ? '' : styles['black'], isOpen ? styles['open'] : ''].join(' ')}
        data-testid="live-note"
      >
        <p className={styles['tab']}>
          <Icon size={16} strokeWidth={2.2} aria-hidden="true" />
          {t(`console:smartboard.${isShown ? 'onSmartboard' : sight === 'open' ? 'elsewhere' : sight}`)}
          {canOpen && (
            <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              {t(isOpen ? 'notes:less' : 'notes:more')}
            </button>
          )}
        </p>
        <NoteCard note={{ ...note, answer: '' }} originals={originals} t={t} isFolded={!isOpen} />
      </div>
      <div className={styles['answer']}>
        <Field label={t('notes:answerField')} isLabelHidden placeholder={t('notes:answerField')} rows={2} {...answer} />
        <div className={styles['endings']}>
          <Button kind="primary" className={styles['whole']} onClick={() => finish('answered')}>
            <Check size={18} strokeWidth={2.5} aria-hidden="true" />
            {t('notes:answered')}
          </Button>
          <Button size="small" onClick={() => finish('partly')}>
            {t('notes:partly')}
          </Button>
          <Button size="small" onClick={() => finish('takeAlong')}>
            {t('notes:takeAlong')}
          </Button>
          <Button size="small" onClick={() => act({ act: 'move', ids: [note.id], lane: 'later', place: null })}>
            {t('notes:park')}
          </Button>
          <Button size="small" onClick={() => act({ act: 'takeOff', id: note.id })}>
            {t('notes:takeOff')}
          </Button>
        </div>
      </div>
    </>
  )
}
