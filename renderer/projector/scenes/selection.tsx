import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import type { SceneView, SelectedQuestion } from '@shared/smartboard/projector-view'
import { FitBox } from '../parts/fit-box'
import { InTheMiddle } from '../parts/in-the-middle'
import { Mark } from '../parts/mark'
import { Pager } from '../parts/pager'
import { SideClock } from '../parts/side-clock'
import ask from './ask.module.css'
import styles from './selection.module.css'

export interface SelectionProps {
  readonly scene: Extract<SceneView, { kind: 'selection' }>
  readonly reading: ClockReading | null
}

/** One chosen question: the marks and words of who asks, then the question. Asked by both circles, it is white. */
function Row({ question }: { readonly question: SelectedQuestion }) {
  const t = wordsIn('projector')
  const [first, second] = question.from
  return (
    <li className={styles.row} data-circle={second ? undefined : first}>
      <div className={styles.by}>
        {question.from.map((circle) => (
          <p key={circle}>
            <Mark circle={circle} size={second ? 40 : 52} />
            {t(`circles.${circle}`)}
          </p>
        ))}
      </div>
      <p className={styles.text} dir="auto">
        {question.text}
      </p>
    </li>
  )
}

/** The questions that are chosen for this circle, in their order, with the clock beside them. */
export function Selection({ scene, reading }: SelectionProps) {
  const t = wordsIn('projector')
  const { circle, questions } = scene
  const words = questions.items.map((question) => question.text).join(' ')
  return (
    <section className={`${ask.ask} ${styles.selection}`}>
      {questions.items.length === 0 ? (
        <p className={styles.none}>{t('selection.none')}</p>
      ) : (
        <FitBox text={words} className={styles.box}>
          <ol className={styles.list} aria-label={t('selection.label')}>
            {questions.items.map((question) => (
              <Row key={`${question.from.join()} ${question.text}`} question={question} />
            ))}
          </ol>
        </FitBox>
      )}
      <div className={ask.side}>
        {reading && <SideClock reading={reading} circle={circle} />}
        <Pager index={questions.index} count={questions.count} />
        <InTheMiddle circle={circle} does={t('talk.answer')} form="small" />
      </div>
    </section>
  )
}
