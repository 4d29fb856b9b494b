import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import type { SceneView } from '@shared/smartboard/projector-view'
import { Mark } from '../parts/mark'
import { RingClock } from '../parts/ring-clock'
import styles from './beside-ring.module.css'

export interface ChangeoverProps {
  readonly scene: Extract<SceneView, { kind: 'changeover' }>
  readonly reading: ClockReading | null
}

/** Between two circles: who comes to the middle, while the chairs turn. */
export function Changeover({ scene, reading }: ChangeoverProps) {
  const t = wordsIn('projector')
  const { next } = scene
  return (
    <section className={styles.scene}>
      <RingClock reading={reading} circle={next} form="talk" />
      <div className={styles.words}>
        <h1 className={styles.heading}>{t('changeover.heading')}</h1>
        {next && (
          <div className={styles.ruled}>
            <p className={styles.label}>{t('changeover.next')}</p>
            <p className={styles.large}>
              <Mark circle={next} size={84} />
              {t(`circles.${next}`)}
            </p>
          </div>
        )}
        <p className={styles.lead}>{next ? t('changeover.move') : t('changeover.wait')}</p>
      </div>
    </section>
  )
}
