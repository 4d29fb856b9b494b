import { PlanRail } from '@renderer/features/setup/plan-rail'
import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { leaveField } from '@renderer/ui/leave-field'
import { wordsIn } from '@renderer/ui/text'
import { formatLongDate, formatTimeOfDay } from '@shared/time/format'
import { ArrowLeft, ArrowRight, ShieldCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from '../screens.module.css'
import { ScreensLink } from '../smartboard/screens-link'
import { SmartboardMessages } from '../smartboard/smartboard-messages'
import { StorageNotes } from '../storage-notes'

export interface PrepareFrameProps {
  readonly title: string
  /** What is ready and what is not. */
  readonly ready: ReactNode
  /** Where the names that are filled in stay. */
  readonly stays: string
  /** What has to be filled in before the meeting can be opened; null when nothing has. */
  readonly needs: string | null
  readonly children: ReactNode
}

/** What the preparation of every meeting has: its course at the left, what is ready and the ways out at the right. */
export function PrepareFrame({ title, ready, stays, needs, children }: PrepareFrameProps) {
  const t = wordsIn('prepare')
  const { store } = useChair()
  const begin = useMeetingStore((state) => state.meeting?.setup.begin)
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
            <h1>{title}</h1>
            {begin !== undefined && (
              <p className={styles['soft']}>{`${formatLongDate(begin)}, ${formatTimeOfDay(begin)}`}</p>
            )}
          </div>
        </header>
        <StorageNotes />
        <SmartboardMessages />
        {children}
      </main>
      <aside className={styles['aside']}>
        {ready}
        <ScreensLink isWide />
        <p className={styles['shield']}>
          <ShieldCheck size={16} aria-hidden="true" />
          {stays}
        </p>
        <div className={styles['bottom']}>
          {needs !== null && <p className={styles['shield']}>{needs}</p>}
          <Button isWide onClick={goBack}>
            <ArrowLeft size={18} aria-hidden="true" />
            {t('back')}
          </Button>
          <Button kind="primary" isWide disabled={needs !== null} onClick={open}>
            {t('open')}
            <ArrowRight size={18} aria-hidden="true" />
          </Button>
        </div>
      </aside>
    </div>
  )
}
