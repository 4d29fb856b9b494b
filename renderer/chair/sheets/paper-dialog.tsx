import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import type { PaperQuestion } from '@shared/gate/paper'
import { letterKey } from '@shared/sheets/sheets'
import { DoubtRows } from '../smartboard/doubt-rows'
import styles from '../smartboard/doubt-rows.module.css'
import { useSheetTitles } from './use-sheet-titles'

export interface PaperDialogProps {
  readonly questions: readonly PaperQuestion[]
  readonly isAboutPupil: boolean
  readonly onAnswer: (isYes: boolean) => void
}

/** A look at words and names before sheets leave the app, for each addressee apart. The safe answer has the focus. */
export function PaperDialog({ questions, isAboutPupil, onAnswer }: PaperDialogProps) {
  const t = wordsIn('release')
  const { namesOf } = useSheetTitles()
  return (
    <QuestionDialog
      title={t('paper.title')}
      confirm={t('paper.stop')}
      decline={t('paper.goOn')}
      isWide
      onConfirm={() => onAnswer(false)}
      onDecline={() => onAnswer(true)}
      onEscape={() => onAnswer(false)}
    >
      <div className={styles['letters']}>
        {questions.map(({ to, doubts, texts }) => {
          const heading = to.length > 0 ? t('paper.for', { names: namesOf(to) }) : t('paper.all')
          return (
            <section key={letterKey(to)} className={styles['letter']} aria-label={heading}>
              <h3>{heading}</h3>
              <DoubtRows doubts={doubts} texts={texts} isAboutPupil={isAboutPupil} />
            </section>
          )
        })}
      </div>
    </QuestionDialog>
  )
}
