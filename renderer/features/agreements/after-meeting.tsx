import { useChair } from '@renderer/state/chair-context'
import { calendarFile } from '@renderer/state/meeting/calendar-file'
import { planEvaluation } from '@renderer/state/meeting/plan-evaluation'
import { useShowSaved } from '@renderer/state/window/use-show-saved'
import { Button } from '@renderer/ui/button'
import { MessageBar } from '@renderer/ui/message-bar'
import { Panel } from '@renderer/ui/panel'
import { SavedBar } from '@renderer/ui/saved-bar'
import { wordsIn } from '@renderer/ui/text'
import type { IpcProblem, SavedFiles } from '@shared/ipc/contract'
import { type CalendarMoment, calendarMoments } from '@shared/meeting/calendar'
import { evaluationBegin } from '@shared/meeting/evaluation-meeting'
import { formatDay, formatLongDate } from '@shared/time/format'
import { CalendarPlus, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { type PupilMeeting, usePupilMeeting } from './pupil-meeting'
import { Signing } from './signing'
import styles from './signing.module.css'

export interface AfterMeetingProps {
  /** Gets the sheet of a frozen version ready to be printed or saved. */
  readonly onPrintVersion: (no: number) => void
}

/** After a meeting about one pupil: who still signs, when we look back, and what goes into a calendar. */
export function AfterMeeting({ onPrintVersion }: AfterMeetingProps) {
  const about = usePupilMeeting()
  if (!about) return null
  return (
    <>
      <Next {...about} />
      <Signing {...about} onPrint={onPrintVersion} />
    </>
  )
}

function Next({ meeting, pupil }: PupilMeeting) {
  const t = wordsIn(['signing', 'start'])
  const { store } = useChair()
  const begin = evaluationBegin(meeting)
  const [isFailed, setFailed] = useState(false)
  const plan = async () => setFailed(!(await planEvaluation(store, begin)).ok)
  return (
    <Panel title={t('signing:after.title')}>
      <div className={styles['after']}>
        <Button onClick={() => void plan()}>
          <RefreshCw size={18} aria-hidden="true" />
          {t('signing:after.plan')}
        </Button>
        <span className={styles['quiet']}>{t('signing:after.planText', { date: formatLongDate(begin) })}</span>
        {isFailed && <MessageBar kind="error" text={t('start:createFailed')} />}
        <CalendarButton meeting={meeting} pupil={pupil} />
      </div>
    </Panel>
  )
}

function CalendarButton({ meeting, pupil }: PupilMeeting) {
  const t = wordsIn(['signing', 'problems'])
  const { services } = useChair()
  const [outcome, setOutcome] = useState<SavedFiles | IpcProblem | null>(null)
  const moments = calendarMoments(meeting)
  const name = pupil.isAnonymous ? pupil.alias : pupil.firstName
  const titleOf = (moment: CalendarMoment) => t(`signing:after.${moment.kind}`, { name: moment.name, no: moment.no })
  const save = async () => {
    const text = calendarFile(moments, titleOf)
    if (text === null) return setOutcome('file/not-written')
    const what = t('signing:after.calendarFile')
    const file = { neutral: [what, formatDay(meeting.setup.begin)], full: [what, name.slice(0, 300)] }
    const kind = t('signing:after.calendarKind')
    const reply = await services.bridge['save-file']({ file, kind, extension: 'ics', text })
    setOutcome(reply.ok ? reply.value : reply.problem)
  }
  const isNone = moments.length === 0
  return (
    <>
      <Button disabled={isNone} onClick={() => void save()}>
        <CalendarPlus size={18} aria-hidden="true" />
        {t('signing:after.calendar')}
      </Button>
      <span className={styles['quiet']}>{t(isNone ? 'signing:after.calendarNone' : 'signing:after.calendarText')}</span>
      {typeof outcome === 'string' && <MessageBar kind="error" text={t(`problems:${outcome}`)} />}
      {outcome !== null && typeof outcome !== 'string' && <Saved files={outcome} />}
    </>
  )
}

function Saved({ files }: { readonly files: SavedFiles }) {
  const t = wordsIn(['signing', 'problems'])
  const { show, problem } = useShowSaved(files)
  return (
    <SavedBar
      text={t('signing:after.saved')}
      folder={files.folder}
      onShow={() => void show()}
      problem={problem && t(`problems:${problem}`)}
    />
  )
}
