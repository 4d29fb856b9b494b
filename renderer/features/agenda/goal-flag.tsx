import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { useNowInSeconds } from '@renderer/state/window/use-now'
import { wordsIn } from '@renderer/ui/text'
import { goalWarning } from '@shared/meeting/goal-warning'
import { wholeMinutes } from '@shared/time/format'
import { Flag } from 'lucide-react'
import styles from './time-panel.module.css'

/** How long it is to the agreements, once time gets short and there is no goal (docs/domain.md, rule 75). */
export function GoalFlag() {
  const t = wordsIn('pupil')
  const now = useNowInSeconds(useChair().services.clock)
  const left = useMeetingStore(({ meeting }) => {
    const length = meeting && goalWarning(meeting, now)
    return length === null ? null : wholeMinutes(length)
  })
  if (left === null) return null
  return (
    <p className={styles['flag']} data-testid="goal-warning">
      <Flag size={16} aria-hidden="true" />
      {left > 0 ? t('time.goalSoon', { count: left }) : t('time.goalNow')}
    </p>
  )
}
