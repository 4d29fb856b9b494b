import { AgreementList } from './agreement-list'
import styles from './agreements.module.css'
import { FollowUpFields } from './follow-up-fields'
import { GoalHead } from './goal-head'
import { usePupilMeeting } from './pupil-meeting'
import { TakeOver } from './take-over'

/** Making agreements together: the goal on top, the agreements, and when we look back. */
export function AgreeMain() {
  const about = usePupilMeeting()
  if (!about) return null
  return (
    <div className={styles['scroll']}>
      <GoalHead {...about} />
      <AgreementList {...about} />
      <TakeOver meeting={about.meeting} />
      <FollowUpFields meeting={about.meeting} />
    </div>
  )
}
