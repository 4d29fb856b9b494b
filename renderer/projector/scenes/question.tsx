import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import type { SceneView } from '@shared/smartboard/projector-view'
import type { SmartboardShape } from '@shared/smartboard/shape'
import { InTheMiddle } from '../parts/in-the-middle'
import { Mark } from '../parts/mark'
import { Note } from '../parts/note'
import { SideClock } from '../parts/side-clock'
import styles from './ask.module.css'

export interface QuestionProps {
  readonly scene: Extract<SceneView, { kind: 'question' }>
  readonly reading: ClockReading | null
  readonly shape: SmartboardShape
}

/** One chosen question is on the table: the note is large, the clock stays. */
export function Question({ scene, reading, shape }: QuestionProps) {
  const t = wordsIn('projector')
  const [first = scene.circle, second] = scene.from
  const heading = second
    ? t('question.fromTwo', { first: t(`inSentence.${first}`), second: t(`inSentence.${second}`) })
    : t('question.fromOne', { circle: t(`inSentence.${first}`) })
  return (
    <section className={styles.ask}>
      <Note
        circle={second ? null : first}
        heading={
          <>
            <span className={styles.marks}>
              {scene.from.map((circle) => (
                <Mark key={circle} circle={circle} size={62} />
              ))}
            </span>
            {heading}
          </>
        }
        text={scene.text}
        shape={shape}
      />
      <div className={styles.side}>
        {reading && <SideClock reading={reading} circle={scene.circle} />}
        <InTheMiddle circle={scene.circle} does={t('talk.answer')} form="small" />
      </div>
    </section>
  )
}
