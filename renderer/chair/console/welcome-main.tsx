import { PupilAttendance } from '@renderer/features/setup/pupil-attendance'
import { AimsPanel, EarlierPanel } from '@renderer/features/talk/welcome-panel'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import styles from '../screens.module.css'

/** The work of the welcome: what each wants, who is there, and earlier talks. */
export function WelcomeMain() {
  const t = wordsIn('pupil')
  return (
    <div className={styles['work']}>
      <AimsPanel />
      <Panel title={t('welcome.table')}>
        <PupilAttendance />
      </Panel>
      <EarlierPanel />
    </div>
  )
}
