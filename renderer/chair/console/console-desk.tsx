import { AgendaRail } from '@renderer/features/agenda/agenda-rail'
import { PhaseHead } from '@renderer/features/agenda/phase-head'
import { RailFacts } from '@renderer/features/agenda/rail-facts'
import { TimerPanel } from '@renderer/features/agenda/timer-panel'
import { useBreak } from '@renderer/features/agenda/use-break'
import { EmergencyChoice } from '@renderer/features/guidance/emergency-choice'
import { EmergencyPanel } from '@renderer/features/guidance/emergency-panel'
import { useNoteActs } from '@renderer/features/notes/use-note-acts'
import { useMeetingStore } from '@renderer/state/chair-context'
import { currentStep } from '@shared/agenda/state'
import type { Emergency } from '@shared/guidance/guidance-types'
import { type ReactNode, useState } from 'react'
import styles from '../screens.module.css'
import { PupilSmartboardPanel } from '../smartboard/pupil-smartboard-panel'
import { SmartboardPanel } from '../smartboard/smartboard-panel'
import { ConsoleAside } from './console-aside'
import deskStyles from './console-desk.module.css'
import { ConsoleMessages } from './console-messages'
import { DeskParts } from './desk-parts'
import { PupilAside } from './pupil-aside'
import { StepMain } from './step-main'
import { useDeskPart } from './use-desk-part'

export interface ConsoleDeskProps {
  /** While the board shows the pause, the card for a hard moment stands in the place of the work. */
  readonly isBreak: boolean
  readonly menu: ReactNode
  readonly onEnd: () => void
}

/** Course, clock and work of this step, board and cue card. In a break only clock, card and board can be used. */
export function ConsoleDesk({ isBreak, menu, onEnd }: ConsoleDeskProps) {
  const stepId = useMeetingStore((store) => store.meeting && currentStep(store.meeting.agenda)?.id)
  const isAboutPupil = useMeetingStore((store) => store.meeting?.pupil != null)
  const [emergency, setEmergency] = useState<Emergency>('upset')
  const { isOneColumn, part, show, isShown } = useDeskPart(stepId, isBreak)
  const course = (
    <div
      className={[styles['rail'], isBreak ? styles['hushed'] : ''].join(' ')}
      inert={isBreak}
      hidden={!isShown('course')}
    >
      <AgendaRail foot={menu} facts={isAboutPupil && <RailFacts />} />
    </div>
  )
  return (
    <div className={[styles['columns'], isOneColumn ? deskStyles[part] : ''].join(' ')}>
      {!isOneColumn && course}
      <main className={[styles['main'], deskStyles['main']].join(' ')}>
        <ConsoleMessages />
        {isAboutPupil ? <PhaseHead onEnd={onEnd} /> : <TimerPanel onEnd={onEnd} />}
        {isOneColumn && <DeskParts part={part} show={show} />}
        <div className={deskStyles['stage']} hidden={!isShown('work')}>
          {isBreak ? <BreakCard emergency={emergency} /> : <StepMain key={stepId} />}
        </div>
      </main>
      {isOneColumn && course}
      <aside className={[styles['aside'], deskStyles['aside']].join(' ')} hidden={!isShown('smartboard')}>
        {isAboutPupil ? <PupilSmartboardPanel /> : <SmartboardPanel />}
        <div className={deskStyles['beside']}>
          {isBreak ? (
            <EmergencyChoice value={emergency} onChange={setEmergency} />
          ) : isAboutPupil ? (
            <PupilAside />
          ) : (
            <ConsoleAside />
          )}
        </div>
      </aside>
    </div>
  )
}

function BreakCard({ emergency }: { readonly emergency: Emergency }) {
  const act = useNoteActs(false)
  const { end } = useBreak()
  const liveNoteId = useMeetingStore((store) => store.meeting?.notes.liveNoteId)
  const goOnWithout = () => {
    end()
    if (liveNoteId) act({ act: 'takeOff', id: liveNoteId })
  }
  return <EmergencyPanel emergency={emergency} onBack={end} onOtherQuestion={liveNoteId ? goOnWithout : undefined} />
}
