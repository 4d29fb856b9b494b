import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import type { SceneView } from '@shared/smartboard/projector-view'
import { FitBox } from '../parts/fit-box'
import { LineClock } from '../parts/line-clock'
import { Mark } from '../parts/mark'
import { TopLine } from '../parts/top-line'
import styles from './full.module.css'

export interface SummaryProps {
  readonly scene: Extract<SceneView, { kind: 'summary' }>
  readonly reading: ClockReading | null
}

/** What one circle takes along, over the full width. */
export function Summary({ scene, reading }: SummaryProps) {
  const t = wordsIn('projector')
  const { circle, points } = scene
  const heading = (
    <>
      <Mark circle={circle} size={76} />
      {t(`circles.${circle}`)}
    </>
  )
  return (
    <section className={styles.full}>
      <TopLine heading={heading}>{reading && <LineClock reading={reading} circle={circle} />}</TopLine>
      <div className={styles.sheet} data-circle={circle}>
        {points ? (
          <FitBox text={points.items.join(' ')} className={styles.box}>
            <ul
              className={styles.points}
              data-few={points.items.length < 4 || undefined}
              data-many={points.items.length > 5 || undefined}
            >
              {points.items.map((point) => (
                <li key={point} className={`${styles.row} ${styles.point}`} dir="auto">
                  {point}
                </li>
              ))}
            </ul>
          </FitBox>
        ) : (
          <p className={styles.soon}>{t('summary.follows')}</p>
        )}
      </div>
    </section>
  )
}
