import { AskedNotes } from '@renderer/features/report/asked-notes'
import { Chairs } from '@renderer/features/report/chairs'
import { Figures } from '@renderer/features/report/figures'
import { KeptNotes } from '@renderer/features/report/kept-notes'
import { LeftOverTexts } from '@renderer/features/report/left-over-texts'
import { OutcomeTexts } from '@renderer/features/report/outcome-texts'
import styles from '@renderer/features/report/report.module.css'
import { StepTimes } from '@renderer/features/report/step-times'
import { LeftWorkingNotes } from '@renderer/features/working-notes/left-working-notes'
import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { toMeetingReport } from '@shared/meeting/report'
import type { MeetingState } from '@shared/meeting/state'
import { ArrowLeft } from 'lucide-react'
import { SheetsPanel } from '../sheets/sheets-panel'
import { useSheetChoice } from '../sheets/use-sheet-choice'
import { StorageNotes } from '../storage-notes'
import { PupilReportScreen } from './pupil-report-screen'
import { StaleEnd } from './stale-end'

/** A meeting afterwards, by its form. */
export function ReportScreen() {
  const meeting = useMeetingStore((state) => state.meeting)
  if (!meeting) return null
  return meeting.pupil ? <PupilReportScreen meeting={meeting} /> : <EveningReport meeting={meeting} />
}

/** The evening afterwards: figures, times, kept questions, and the sheet to print. */
function EveningReport({ meeting }: { readonly meeting: MeetingState }) {
  const t = wordsIn('report')
  const { services, store } = useChair()
  const made = useSheetChoice(meeting)
  const report = toMeetingReport(meeting, meeting.agenda.endedAt ?? services.clock.now())
  return (
    <div className={styles['page']}>
      <main className={styles['left']}>
        <header className={styles['head']}>
          <h1>{t('title')}</h1>
          <Button onClick={() => void store.getState().close()}>
            <ArrowLeft size={18} aria-hidden="true" />
            {t('backToStart')}
          </Button>
        </header>
        <StorageNotes />
        <LeftOverTexts />
        {meeting.agenda.status === 'running' && <StaleEnd />}
        <Figures report={report} />
        <Chairs meeting={meeting} />
        <OutcomeTexts talk={meeting.talk} />
        <AskedNotes notes={report.askedNotes} />
        <KeptNotes notes={report.keptNotes} />
        <LeftWorkingNotes />
        <StepTimes steps={report.steps} />
      </main>
      <SheetsPanel meeting={meeting} made={made} />
    </div>
  )
}
