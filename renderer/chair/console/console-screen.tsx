import { useBreak } from '@renderer/features/agenda/use-break'
import { useMeetingStore } from '@renderer/state/chair-context'
import { useShortcuts } from '@renderer/state/keys/use-shortcuts'
import { useState } from 'react'
import { type CourseDialog, CourseDialogs } from '../course/course-dialogs'
import { CourseMenu } from '../course/course-menu'
import { PupilCourseMenu } from '../course/pupil-course-menu'
import { useSmartboardKeys } from '../smartboard/use-smartboard-keys'
import { ConsoleAnnouncer } from './console-announcer'
import { ConsoleDesk } from './console-desk'
import { TimekeeperScreen } from './timekeeper-screen'
import { useConsoleKeys } from './use-console-keys'
import { useRulesAgain } from './use-rules-again'
import { useCueTones } from './use-sound'

/** The chair's console while a meeting runs: the desk, or the large clock of the timekeeper, and what opens over them. */
export function ConsoleScreen() {
  const [dialog, setDialog] = useState<CourseDialog | null>(null)
  const [isTimekeeper, setIsTimekeeper] = useState(false)
  const isAboutPupil = useMeetingStore((store) => store.meeting?.pupil != null)
  const { isOn: isBreak } = useBreak()
  const showRules = useRulesAgain()
  useConsoleKeys()
  useSmartboardKeys()
  useCueTones()
  useShortcuts({ t: () => setIsTimekeeper((is) => !is), '?': () => setDialog('keys') })
  const toTimekeeper = () => setIsTimekeeper(true)
  const menu = isAboutPupil ? (
    <PupilCourseMenu onOpen={setDialog} onTimekeeper={toTimekeeper} />
  ) : (
    <CourseMenu onOpen={setDialog} onTimekeeper={toTimekeeper} onRules={showRules} />
  )
  return (
    <>
      {isTimekeeper ? (
        <TimekeeperScreen onBack={() => setIsTimekeeper(false)} onEnd={() => setDialog('end')} />
      ) : (
        <ConsoleDesk isBreak={isBreak} menu={menu} onEnd={() => setDialog('end')} />
      )}
      <ConsoleAnnouncer />
      <CourseDialogs open={dialog} onClose={() => setDialog(null)} />
    </>
  )
}
