import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import { Mark } from '../parts/mark'
import { RingClock } from '../parts/ring-clock'
import styles from './beside-ring.module.css'

export interface ReactionProps {
  readonly reading: ClockReading | null
}

/** The students say whether the summaries are right. */
export function Reaction({ reading }: ReactionProps) {
  const t = wordsIn('projector')
  return (
    <section className={styles.scene}>
      <RingClock reading={reading} circle="students" form="talk" />
      <div className={styles.words}>
        <h1 className={styles.heading}>
          <Mark circle="students" size={76} />
          <span>{t('reaction.heading')}</span>
        </h1>
        <div className={styles.ruled}>
          <p className={styles.large}>{t('reaction.isItRight')}</p>
          <p className={styles.large}>{t('reaction.whatIsMissing')}</p>
        </div>
      </div>
    </section>
  )
}
