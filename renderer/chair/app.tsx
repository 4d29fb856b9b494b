import { useMeetingStore } from '@renderer/state/chair-context'
import { usePointed } from '@renderer/state/keys/pointed'
import { useCallback, useState } from 'react'
import { CloseDialog } from './close-dialog'
import { ConsoleScreen } from './console/console-screen'
import { PreparePupilScreen } from './prepare/prepare-pupil-screen'
import { PrepareScreen } from './prepare/prepare-screen'
import { ReportScreen } from './report/report-screen'
import styles from './screens.module.css'
import { ReleaseDialog } from './smartboard/release-dialog'
import { ScreensDialog } from './smartboard/screens-dialog'
import { StartScreen } from './start/start-screen'
import { TitleBar } from './title-bar'
import { useFocusKeeper } from './use-focus-keeper'

export interface AppProps {
  /** Whether the start screen asks about a meeting that was left running. */
  readonly asksFirst: boolean
}

/** The chair's window: which screen follows from the meeting itself. */
export function App({ asksFirst }: AppProps) {
  useFocusKeeper()
  usePointed()
  return (
    <div className={styles['window']}>
      <TitleBar />
      <Screen asksFirst={asksFirst} />
      <ScreensDialog />
      <CloseDialog />
      <ReleaseDialog />
    </div>
  )
}

function Screen({ asksFirst }: AppProps) {
  const status = useMeetingStore((store) => store.meeting?.agenda.status ?? null)
  const isAboutPupil = useMeetingStore((store) => store.meeting?.pupil != null)
  const isStale = useMeetingStore((store) => store.isStale)
  const [isFirst, setIsFirst] = useState(asksFirst)
  const onAsked = useCallback(() => setIsFirst(false), [])
  if (status === null) return <StartScreen isFirst={isFirst} onAsked={onAsked} />
  if (status === 'prepared') return isAboutPupil ? <PreparePupilScreen /> : <PrepareScreen />
  return status === 'ended' || isStale ? <ReportScreen /> : <ConsoleScreen />
}
