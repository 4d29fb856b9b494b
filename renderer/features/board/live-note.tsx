import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/use-draft'
import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import type { AnswerOutcome } from '@shared/board/schema'
import type { QuestionNote } from '@shared/board/state'
import { Check, Monitor, MonitorOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './live-note.module.css'
import { NoteCard } from './note-card'

export interface LiveNoteProps {
  readonly note: QuestionNote
  readonly parts: readonly QuestionNote[]
}

/** The question that stands on the board, with room for keywords of the answer and how it ended. */
export function LiveNote({ note, parts }: LiveNoteProps) {
  const { t } = useTranslation(['board', 'common'])
  const dispatch = useDispatch()
  const isBlack = useMeetingStore((store) => store.meeting?.projector.isBlack ?? false)
  const isShown = useMeetingStore((store) => store.meeting?.projector.scene === 'question') && !isBlack
  const [answer, setAnswer] = useDraft(`answer.${note.id}`, note.answer)
  const Icon = isShown ? Monitor : MonitorOff
  const finish = (outcome: AnswerOutcome) => {
    if (dispatch({ type: 'board/answer', id: note.id, outcome, answer }).ok) setAnswer(null)
  }
  return (
    <>
      <div className={[styles['live'], isShown ? '' : styles['black']].join(' ')} data-testid="live-note">
        <p className={styles['tab']}>
          <Icon size={16} strokeWidth={2.2} aria-hidden="true" />
          {t(isShown ? 'board:onBoard' : isBlack ? 'board:boardIsBlack' : 'board:notOnBoard')}
        </p>
        <NoteCard note={{ ...note, answer: '' }} parts={parts} t={t} />
      </div>
      <div className={styles['answer']}>
        <Field
          label={t('board:answerField')}
          isLabelHidden
          placeholder={t('board:answerField')}
          rows={2}
          value={answer}
          onChange={setAnswer}
        />
        <Button kind="primary" isWide onClick={() => finish('answered')}>
          <Check size={18} strokeWidth={2.5} aria-hidden="true" />
          {t('board:answered')}
        </Button>
        <div className={styles['pair']}>
          <Button size="small" onClick={() => finish('partly')}>
            {t('board:partly')}
          </Button>
          <Button size="small" onClick={() => finish('takeAlong')}>
            {t('board:takeAlong')}
          </Button>
        </div>
        <div className={styles['pair']}>
          <Button size="small" onClick={() => dispatch({ type: 'board/park', id: note.id })}>
            {t('board:park')}
          </Button>
          <Button size="small" onClick={() => dispatch({ type: 'board/take-off-board', id: note.id })}>
            {t('board:takeOff')}
          </Button>
        </div>
      </div>
    </>
  )
}
