import { HistoryDialog } from '@renderer/features/archive/history-dialog'
import { LookBackDialog } from '@renderer/features/archive/look-back-dialog'
import { MeetingList } from '@renderer/features/archive/meeting-list'
import { NewMeeting } from '@renderer/features/archive/new-meeting'
import { OpenSignatures } from '@renderer/features/archive/open-signatures'
import styles from '@renderer/features/archive/start.module.css'
import { UnfinishedDialog } from '@renderer/features/archive/unfinished-dialog'
import { useChair } from '@renderer/state/chair-context'
import { type Catalogue, type CatalogueEntry, loadCatalogue } from '@renderer/state/meeting/catalogue'
import { lookBackOnTalk } from '@renderer/state/meeting/plan-evaluation'
import { lookAtUnfinished, type Unfinished } from '@renderer/state/meeting/reopening'
import type { LogProblem } from '@renderer/storage/log'
import { chooseHistory } from '@renderer/storage/meeting-log'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'
import type { IpcProblem } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import type { Result } from '@shared/lib/result'
import { isPupilFormat, type MeetingFormat } from '@shared/meeting/formats'
import { freshPupilSetup } from '@shared/meeting/pupil-setup'
import { freshSetup } from '@shared/meeting/setup'
import { formatLongDate } from '@shared/time/format'
import { useEffect, useState } from 'react'
import { ScreensLink } from '../smartboard/screens-link'
import { SmartboardMessages } from '../smartboard/smartboard-messages'
import { StorageNotes } from '../storage-notes'
import { FoundAtStart, NotRead } from './found-at-start'
import { nextHalfHour, usualBegin } from './usual-begin'

export interface StartScreenProps {
  /** A running meeting is asked about once, when the app starts. */
  readonly isFirst: boolean
  readonly onAsked: () => void
}

/** Whether a meeting opens without asking: it has one history, or this is the one the chair goes on with. */
const opens = ({ history }: CatalogueEntry) => history === null || (history.isOwn && !history.isAsked)

function useCatalogue({ isFirst, onAsked }: StartScreenProps) {
  // Kept as it was when the screen came: asking once must not make it load, and forget what it said, again.
  const [mayAsk] = useState(isFirst)
  const { services } = useChair()
  const [catalogue, setCatalogue] = useState<Result<Catalogue, IpcProblem> | null>(null)
  const [tries, setTries] = useState(0)
  const [unfinished, setUnfinished] = useState<Unfinished | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try loads again
  useEffect(() => {
    let isHere = true
    void loadCatalogue(services).then(async (loaded) => {
      const entries = mayAsk && loaded.ok ? loaded.value.entries : []
      // One with several histories is asked about in the list.
      const running = entries.find((entry) => entry.summary.status === 'running' && opens(entry))
      const found = running ? await lookAtUnfinished(services, running.meetingId) : null
      if (!isHere) return
      setCatalogue(loaded)
      setUnfinished(found)
      onAsked()
    })
    return () => {
      isHere = false
    }
  }, [services, mayAsk, onAsked, tries])
  return {
    catalogue: catalogue?.ok ? catalogue.value : null,
    isFailed: catalogue?.ok === false,
    retry: () => setTries((count) => count + 1),
    unfinished,
    forget: () => setUnfinished(null),
  }
}

/** The first screen: start a new meeting, or open one that is there. */
export function StartScreen(props: StartScreenProps) {
  const t = wordsIn(['start', 'pupil'])
  const { services, store } = useChair()
  const { catalogue, isFailed, retry, unfinished, forget } = useCatalogue(props)
  const [isChoosing, setChoosing] = useState(false)
  const [problem, setProblem] = useState<'openFailed' | 'openSignedChanged' | 'createFailed' | null>(null)
  const [asked, setAsked] = useState<CatalogueEntry | null>(null)
  const say = (problemOfLog: LogProblem) =>
    setProblem(problemOfLog === 'log/signed-changed' ? 'openSignedChanged' : 'openFailed')
  const open = async (meetingId: MeetingId) => {
    const opened = await store.getState().open(meetingId)
    if (!opened.ok) say(opened.problem)
  }
  const openEntry = (entry: CatalogueEntry) => {
    if (opens(entry)) void open(entry.meetingId)
    else setAsked(entry)
  }
  const goOnWith = async ({ meetingId, history }: CatalogueEntry) => {
    setAsked(null)
    const chosen = history && (await chooseHistory(services.port, services.master, meetingId, history.head))
    if (chosen && !chosen.ok) say(chosen.problem)
    else await open(meetingId)
  }
  const make = (format: MeetingFormat) => {
    const now = services.clock.now().wall
    if (!isPupilFormat(format)) return store.getState().create(freshSetup(usualBegin(now)))
    const pupil = { ...freshPupilSetup(format), alias: t('pupil:anonymous.usualAlias') }
    return store.getState().create(freshSetup(nextHalfHour(now)), { format, pupil })
  }
  const create = async (format: MeetingFormat) => {
    if (!(await make(format)).ok) setProblem('createFailed')
  }
  const choose = (format: MeetingFormat) => (format === 'evaluation' ? setChoosing(true) : create(format))
  const lookBackOn = async (meetingId: MeetingId | null) => {
    setChoosing(false)
    if (meetingId === null) return create('evaluation')
    const planned = await lookBackOnTalk(store, meetingId)
    if (!planned.ok) say(planned.problem)
  }
  return (
    <div className={styles['columns']}>
      <NewMeeting onNew={choose} />
      <main className={styles['overview']}>
        <header className={styles['top']}>
          <h1>{formatLongDate(services.clock.now().wall)}</h1>
          <ScreensLink />
        </header>
        <StorageNotes />
        <SmartboardMessages />
        {problem && <MessageBar kind="error" text={t(`start:${problem}`)} />}
        {isFailed && <NotRead text={t('start:listFailed')} onRetry={retry} />}
        {catalogue && <FoundAtStart catalogue={catalogue} onRetry={retry} />}
        {catalogue && <OpenSignatures entries={catalogue.entries.filter(opens)} onOpen={open} />}
        {catalogue && (
          <MeetingList entries={catalogue.entries} hasUnreadable={catalogue.unreadable.length > 0} onOpen={openEntry} />
        )}
      </main>
      {asked && <HistoryDialog entry={asked} onGoOn={() => void goOnWith(asked)} onLater={() => setAsked(null)} />}
      {isChoosing && (catalogue || isFailed) && (
        <LookBackDialog
          entries={catalogue?.entries.filter(opens) ?? []}
          onChoose={lookBackOn}
          onCancel={() => setChoosing(false)}
        />
      )}
      {unfinished && (
        <UnfinishedDialog unfinished={unfinished} onOpen={() => void open(unfinished.meeting.id)} onLater={forget} />
      )}
    </div>
  )
}
