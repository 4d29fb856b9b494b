import { CoursePanel } from '@renderer/features/setup/course-panel'
import { PeoplePanel } from '@renderer/features/setup/people-panel'
import { PupilPanel } from '@renderer/features/setup/pupil-panel'
import { PupilPlanRail } from '@renderer/features/setup/pupil-plan-rail'
import { PupilReadyPanel, useIsPupilReady } from '@renderer/features/setup/pupil-ready-panel'
import { WherePanel } from '@renderer/features/setup/where-panel'
import { WhyPanel } from '@renderer/features/setup/why-panel'
import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { leaveField } from '@renderer/ui/leave-field'
import { wordsIn } from '@renderer/ui/text'
import { formatLongDate, formatTimeOfDay } from '@shared/time/format'
import { ArrowLeft, ArrowRight, ShieldCheck } from 'lucide-react'
import styles from '../screens.module.css'
import { ScreensLink } from '../smartboard/screens-link'
import { SmartboardMessages } from '../smartboard/smartboard-messages'
import { StorageNotes } from '../storage-notes'

/** Filling in a meeting about one pupil: who, why, when, and the course. Tips never keep it shut. */
export function PreparePupilScreen() {
  const t = wordsIn(['pupil', 'formats'])
  const begin = useMeetingStore((state) => state.meeting?.setup.begin)
  const format = useMeetingStore((state) => state.meeting?.format ?? 'concern')
  return (
    <div className={[styles['columns'], styles['stacked']].join(' ')}>
      <PupilPlanRail />
      <main className={[styles['main'], styles['scroll']].join(' ')}>
        <header className={styles['head']}>
          <div>
            <h1>{t('pupil:prepare.title', { format: t(`formats:name.${format}`) })}</h1>
            {begin !== undefined && (
              <p className={styles['soft']}>{`${formatLongDate(begin)}, ${formatTimeOfDay(begin)}`}</p>
            )}
          </div>
        </header>
        <StorageNotes />
        <SmartboardMessages />
        <PupilPanel />
        <WherePanel labels={{ chair: t('pupil:prepare.facilitator'), noteTaker: t('pupil:prepare.writer') }} />
        <PeoplePanel />
        <WhyPanel />
        <CoursePanel />
      </main>
      <aside className={styles['aside']}>
        <PupilReadyPanel />
        <ScreensLink isWide />
        <p className={styles['shield']}>
          <ShieldCheck size={16} aria-hidden="true" />
          {t('pupil:prepare.stays')}
        </p>
        <Ways isTeam={format === 'teamReview'} />
      </aside>
    </div>
  )
}

/** Back to the start, or on to the meeting. */
function Ways({ isTeam }: { readonly isTeam: boolean }) {
  const t = wordsIn(['prepare', 'pupil'])
  const { store } = useChair()
  const isReady = useIsPupilReady()
  const open = () => {
    if (leaveField()) store.getState().dispatch({ type: 'agenda/open' })
  }
  const goBack = () => {
    if (leaveField()) void store.getState().close()
  }
  return (
    <div className={styles['bottom']}>
      {!isReady && (
        <p className={styles['shield']}>{t(isTeam ? 'pupil:prepare.needNameOrClass' : 'pupil:prepare.needName')}</p>
      )}
      <Button isWide onClick={goBack}>
        <ArrowLeft size={18} aria-hidden="true" />
        {t('prepare:back')}
      </Button>
      <Button kind="primary" isWide disabled={!isReady} onClick={open}>
        {t('prepare:open')}
        <ArrowRight size={18} aria-hidden="true" />
      </Button>
    </div>
  )
}
