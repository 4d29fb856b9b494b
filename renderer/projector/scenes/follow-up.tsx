import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import type { PlannedAction, SceneView } from '@shared/smartboard/projector-view'
import { formatCalendarDate } from '@shared/time/format'
import type { Instant } from '@shared/time/time'
import { FitBox } from '../parts/fit-box'
import { LineClock } from '../parts/line-clock'
import { TopLine } from '../parts/top-line'
import styles from './full.module.css'

export interface FollowUpProps {
  readonly scene: Extract<SceneView, { kind: 'followUp' }>
  readonly reading: ClockReading | null
}

function Action({ action, begin }: { readonly action: PlannedAction; readonly begin: Instant }) {
  const t = wordsIn('projector')
  return (
    <li className={`${styles.row} ${styles.action}`}>
      <b>{formatCalendarDate(action.when, begin) || t('followUp.noDate')}</b>
      <span className={styles.what} dir="auto">
        {action.what}
        {action.who !== '' && (
          <span className={styles.who}>
            {' '}
            {t('followUp.dash')} <bdi>{action.who}</bdi>
          </span>
        )}
      </span>
    </li>
  )
}

/** What happens after this evening, and when. */
export function FollowUp({ scene, reading }: FollowUpProps) {
  const t = wordsIn('projector')
  const { actions, begin } = scene
  return (
    <section className={styles.full}>
      <TopLine heading={t('followUp.heading')}>{reading && <LineClock reading={reading} circle={null} />}</TopLine>
      {actions && (
        <FitBox text={actions.items.map(({ what, who }) => `${what} ${who}`).join(' ')} className={styles.box}>
          <ol className={styles.plan} data-few={actions.items.length < 4 || undefined}>
            {actions.items.map((action) => (
              <Action key={`${action.when} ${action.what}`} action={action} begin={begin} />
            ))}
          </ol>
        </FitBox>
      )}
    </section>
  )
}
