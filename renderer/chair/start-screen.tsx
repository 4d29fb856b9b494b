import { MeetingList } from '@renderer/features/archive/meeting-list'
import { NewMeeting } from '@renderer/features/archive/new-meeting'
import { OpenSignatures } from '@renderer/features/archive/open-signatures'
import styles from '@renderer/features/archive/start.module.css'
import { UnfinishedDialog } from '@renderer/features/archive/unfinished-dialog'
import { type Catalogue, loadCatalogue } from '@renderer/state/catalogue'
import { useChair } from '@renderer/state/chair-context'
import { lookAtUnfinished, type Unfinished } from '@renderer/state/reopening'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'
import type { IpcProblem } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import type { Result } from '@shared/lib/result'
import { freshPupilSetup } from '@shared/meeting/pupil-setup'
import { freshSetup } from '@shared/meeting/setup'
import { isPupilFormat, type MeetingFormat } from '@shared/meeting/state'
import { formatLongDate } from '@shared/time/format'
import { useEffect, useState } from 'react'
import { BoardMessages } from './board-messages'
import { FoundAtStart, NotRead } from './found-at-start'
import { ScreensLink } from './screens-link'
import { StorageNotes } from './storage-notes'
import { nextHalfHour, usualBegin } from './usual-begin'

export interface StartScreenProps {
  /** A running meeting is asked about once, when the app starts. */
  readonly isFirst: boolean
  readonly onAsked: () => void
}

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
      const running = entries.find((entry) => entry.summary.status === 'running')
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
  const [problem, setProblem] = useState<'openFailed' | 'openSignedChanged' | 'createFailed' | null>(null)
  const open = async (meetingId: MeetingId) => {
    const opened = await store.getState().open(meetingId)
    if (!opened.ok) setProblem(opened.problem === 'log/signed-changed' ? 'openSignedChanged' : 'openFailed')
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
  return (
    <div className={styles['columns']}>
      <NewMeeting onNew={create} />
      <main className={styles['overview']}>
        <header className={styles['top']}>
          <h1>{formatLongDate(services.clock.now().wall)}</h1>
          <ScreensLink />
        </header>
        <StorageNotes />
        <BoardMessages />
        {problem && <MessageBar kind="error" text={t(`start:${problem}`)} />}
        {isFailed && <NotRead text={t('start:listFailed')} onRetry={retry} />}
        {catalogue && <FoundAtStart catalogue={catalogue} onRetry={retry} />}
        {catalogue && <OpenSignatures entries={catalogue.entries} onOpen={open} />}
        {catalogue && (
          <MeetingList entries={catalogue.entries} hasUnreadable={catalogue.unreadable.length > 0} onOpen={open} />
        )}
      </main>
      {unfinished && (
        <UnfinishedDialog unfinished={unfinished} onOpen={() => void open(unfinished.meeting.id)} onLater={forget} />
      )}
    </div>
  )
}
