import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import type { SceneView } from '@shared/smartboard/projector-view'
import type { SmartboardShape } from '@shared/smartboard/shape'
import { LineClock } from '../parts/line-clock'
import { Mark } from '../parts/mark'
import { Note } from '../parts/note'
import styles from './ask.module.css'

export interface CentralQuestionProps {
  readonly scene: Extract<SceneView, { kind: 'centralQuestion' }>
  /** The circle in the middle, and its clock while it talks. */
  readonly circle: Circle | null
  readonly reading: ClockReading | null
  readonly shape: SmartboardShape
}

/** The one question for all three circles, on white paper of the full width. */
export function CentralQuestion({ scene, circle, reading, shape }: CentralQuestionProps) {
  const t = wordsIn('projector')
  const heading = (
    <>
      <span className={styles.marks}>
        {CIRCLES.map((circle) => (
          <Mark key={circle} circle={circle} size={52} />
        ))}
      </span>
      <span className={styles.title}>{t('centralQuestion.heading')}</span>
      {reading && (
        <span className={styles.clock}>
          <LineClock reading={reading} circle={circle} />
        </span>
      )}
    </>
  )
  return (
    <section className={styles.alone} data-clock={reading ? true : undefined}>
      <Note circle={null} heading={heading} text={scene.question} shape={shape} isAlone />
    </section>
  )
}
