import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import type { Circle } from '@shared/lib/ids'
import { CalmPicture } from '../parts/calm-picture'
import { LineClock } from '../parts/line-clock'
import styles from './collect.module.css'

export interface CollectProps {
  readonly circle: Circle | null
  readonly reading: ClockReading | null
}

/** While the chair fetches and chooses the questions: a quiet picture, and the clock. */
export function Collect({ circle, reading }: CollectProps) {
  const t = wordsIn('projector')
  return (
    <section className={styles.collect}>
      <div className={styles.clock}>{reading && <LineClock reading={reading} circle={circle} />}</div>
      <CalmPicture heading={t('collect.heading')} text={t('collect.still')} />
    </section>
  )
}
