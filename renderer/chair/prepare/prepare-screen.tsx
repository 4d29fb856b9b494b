import { CirclePanel } from '@renderer/features/setup/circle-panel'
import { ClassList } from '@renderer/features/setup/class-list'
import { MinutesPanel } from '@renderer/features/setup/minutes-panel'
import { PlanRail } from '@renderer/features/setup/plan-rail'
import { ReadyPanel, useIsReady } from '@renderer/features/setup/ready-panel'
import { ThemePanel } from '@renderer/features/setup/theme-panel'
import { WherePanel } from '@renderer/features/setup/where-panel'
import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { leaveField } from '@renderer/ui/leave-field'
import { wordsIn } from '@renderer/ui/text'
import { CIRCLES } from '@shared/lib/ids'
import { formatLongDate, formatTimeOfDay } from '@shared/time/format'
import { ArrowLeft, ArrowRight, ShieldCheck } from 'lucide-react'
import styles from '../screens.module.css'
import { ScreensLink } from '../smartboard/screens-link'
import { SmartboardMessages } from '../smartboard/smartboard-messages'
import { StorageNotes } from '../storage-notes'
import circleStyles from './prepare-screen.module.css'

/** Filling in the evening: theme, question, circles and minutes. */
export function PrepareScreen() {
  const t = wordsIn('prepare')
  const { store } = useChair()
  const begin = useMeetingStore((state) => state.meeting?.setup.begin)
  const isReady = useIsReady()
  const open = () => {
    if (leaveField()) store.getState().dispatch({ type: 'agenda/open' })
  }
  const goBack = () => {
    if (leaveField()) void store.getState().close()
  }
  return (
    <div className={[styles['columns'], styles['stacked']].join(' ')}>
      <PlanRail />
      <main className={[styles['main'], styles['scroll']].join(' ')}>
        <header className={styles['head']}>
          <div>
            <h1>{t('title')}</h1>
            {begin !== undefined && (
              <p className={styles['soft']}>{`${formatLongDate(begin)}, ${formatTimeOfDay(begin)}`}</p>
            )}
          </div>
        </header>
        <StorageNotes />
        <SmartboardMessages />
        <ThemePanel />
        <WherePanel />
        <div className={circleStyles['circles']}>
          {CIRCLES.map((circle) => (
            <CirclePanel key={circle} circle={circle} />
          ))}
        </div>
        <ClassList />
        <MinutesPanel />
      </main>
      <aside className={styles['aside']}>
        <ReadyPanel />
        <ScreensLink isWide />
        <p className={styles['shield']}>
          <ShieldCheck size={16} aria-hidden="true" />
          {t('namesStay')}
        </p>
        <div className={styles['bottom']}>
          {!isReady && <p className={styles['shield']}>{t('needTheme')}</p>}
          <Button isWide onClick={goBack}>
            <ArrowLeft size={18} aria-hidden="true" />
            {t('back')}
          </Button>
          <Button kind="primary" isWide disabled={!isReady} onClick={open}>
            {t('open')}
            <ArrowRight size={18} aria-hidden="true" />
          </Button>
        </div>
      </aside>
    </div>
  )
}
