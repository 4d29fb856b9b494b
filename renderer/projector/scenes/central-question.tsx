import { wordsIn } from '@renderer/ui/text'
import { CIRCLES } from '@shared/lib/ids'
import type { BoardShape } from '@shared/meeting/paging'
import type { SceneView } from '@shared/meeting/projector-view'
import { Mark } from '../parts/mark'
import { Note } from '../parts/note'
import styles from './ask.module.css'

export interface CentralQuestionProps {
  readonly scene: Extract<SceneView, { kind: 'centralQuestion' }>
  readonly shape: BoardShape
}

/** The one question for all three circles, on white paper of the full width. */
export function CentralQuestion({ scene, shape }: CentralQuestionProps) {
  const t = wordsIn('projector')
  const heading = (
    <>
      <span className={styles.marks}>
        {CIRCLES.map((circle) => (
          <Mark key={circle} circle={circle} size={52} />
        ))}
      </span>
      <span className={styles.title}>{t('centralQuestion.heading')}</span>
    </>
  )
  return (
    <section className={styles.alone}>
      <Note circle={null} heading={heading} text={scene.question} shape={shape} isAlone />
    </section>
  )
}
