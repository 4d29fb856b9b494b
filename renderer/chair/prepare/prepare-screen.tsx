import { CirclePanel } from '@renderer/features/setup/circle-panel'
import { ClassList } from '@renderer/features/setup/class-list'
import { MinutesPanel } from '@renderer/features/setup/minutes-panel'
import { ReadyPanel, useIsReady } from '@renderer/features/setup/ready-panel'
import { ThemePanel } from '@renderer/features/setup/theme-panel'
import { WherePanel } from '@renderer/features/setup/where-panel'
import { wordsIn } from '@renderer/ui/text'
import { CIRCLES } from '@shared/lib/ids'
import { PrepareFrame } from './prepare-frame'
import styles from './prepare-screen.module.css'

/** Filling in the evening: theme, question, circles and minutes. */
export function PrepareScreen() {
  const t = wordsIn('prepare')
  const isReady = useIsReady()
  return (
    <PrepareFrame
      title={t('title')}
      ready={<ReadyPanel />}
      stays={t('namesStay')}
      needs={isReady ? null : t('needTheme')}
    >
      <ThemePanel />
      <WherePanel />
      <div className={styles['circles']}>
        {CIRCLES.map((circle) => (
          <CirclePanel key={circle} circle={circle} />
        ))}
      </div>
      <ClassList />
      <MinutesPanel />
    </PrepareFrame>
  )
}
