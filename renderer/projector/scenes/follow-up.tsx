import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import type { PlannedAction, SceneView } from '@shared/meeting/projector-view'
import { formatShortDate } from '@shared/time/format'
import type { Instant } from '@shared/time/time'
import { FitBox } from '../parts/fit-box'
import { LineClock } from '../parts/line-clock'
import { TopLine } from '../parts/top-line'
import styles from './full.module.css'

export interface FollowUpProps {
  readonly scene: Extract<SceneView, { kind: 'followUp' }>
  readonly reading: ClockReading | null
}

/** A calendar date as the noon of that day; null when it is not a date. */
function noonOf(date: string): Instant | null {
  const [year, month, day] = date.split('-').map(Number)
  if (!year || !month || !day) return null
  return new Date(year, month - 1, day, 12).getTime() as Instant
}

function Action({ action }: { readonly action: PlannedAction }) {
  const t = wordsIn('projector')
  const noon = noonOf(action.when)
  return (
    <li className={`${styles.row} ${styles.action}`}>
      <b>{noon === null ? t('followUp.noDate') : formatShortDate(noon)}</b>
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
  const { actions } = scene
  return (
    <section className={styles.full}>
      <TopLine heading={t('followUp.heading')}>{reading && <LineClock reading={reading} circle={null} />}</TopLine>
      {actions && (
        <FitBox text={actions.items.map(({ what, who }) => `${what} ${who}`).join(' ')} className={styles.box}>
          <ol className={styles.plan} data-few={actions.items.length < 4 || undefined}>
            {actions.items.map((action) => (
              <Action key={`${action.when} ${action.what}`} action={action} />
            ))}
          </ol>
        </FitBox>
      )}
    </section>
  )
}
