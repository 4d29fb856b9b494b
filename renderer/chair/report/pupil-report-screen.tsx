import { AfterMeeting } from '@renderer/features/agreements/after-meeting'
import { Chairs } from '@renderer/features/report/chairs'
import { LeftOverTexts } from '@renderer/features/report/left-over-texts'
import { PupilTexts } from '@renderer/features/report/pupil-texts'
import styles from '@renderer/features/report/report.module.css'
import { StepTimes } from '@renderer/features/report/step-times'
import { LeftWorkingNotes } from '@renderer/features/working-notes/left-working-notes'
import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { titleOfMeeting } from '@renderer/state/meeting/meeting-title'
import { summaryOf } from '@renderer/state/meeting/summary-of'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { toMeetingReport } from '@shared/meeting/report'
import type { MeetingState } from '@shared/meeting/state'
import { formatLongDate, formatTimeOfDay } from '@shared/time/format'
import { ArrowLeft } from 'lucide-react'
import { useRef } from 'react'
import { SheetsPanel } from '../sheets/sheets-panel'
import { useSheetChoice } from '../sheets/use-sheet-choice'
import { StorageNotes } from '../storage-notes'
import { StaleEnd } from './stale-end'

/** A meeting about one pupil afterwards, to be read. */
export function PupilReportScreen({ meeting }: { readonly meeting: MeetingState }) {
  const { services, store } = useChair()
  const panel = useRef<HTMLElement>(null)
  const made = useSheetChoice(meeting)
  const printVersion = (no: number) => {
    made.onlyVersion(no)
    panel.current?.scrollTo({ top: 0 })
    panel.current?.focus()
  }
  const report = toMeetingReport(meeting, meeting.agenda.endedAt ?? services.clock.now())
  return (
    <div className={styles['page']}>
      <main className={styles['left']}>
        <Head meeting={meeting} onBack={() => void store.getState().close()} />
        <StorageNotes />
        <LeftOverTexts />
        {meeting.agenda.status === 'running' && <StaleEnd />}
        {meeting.agenda.status === 'ended' && <AfterMeeting onPrintVersion={printVersion} />}
        <PupilTexts meeting={meeting} />
        <LeftWorkingNotes />
        <Chairs meeting={meeting} />
        <StepTimes steps={report.steps} />
      </main>
      <SheetsPanel meeting={meeting} made={made} panelRef={panel} />
    </div>
  )
}

interface HeadProps {
  readonly meeting: MeetingState
  readonly onBack: () => void
}

function Head({ meeting, onBack }: HeadProps) {
  const t = wordsIn(['report', 'pupil'])
  const title = titleOfMeeting(summaryOf(meeting))
  const startedAt = meeting.agenda.startedAt?.wall ?? meeting.setup.begin
  const people = useMeetingStore((store) => store.meeting?.pupil?.attendees.filter((one) => one.isPresent).length ?? 0)
  return (
    <header className={styles['head']}>
      <div>
        <h1>{title}</h1>
        <p className={styles['note']}>
          {`${formatLongDate(startedAt)}, ${formatTimeOfDay(startedAt)}. `}
          {t('pupil:ready.persons', { count: people })}
        </p>
      </div>
      <Button onClick={onBack}>
        <ArrowLeft size={18} aria-hidden="true" />
        {t('report:backToStart')}
      </Button>
    </header>
  )
}
