import { NoteAimChoice } from '@renderer/features/agenda/note-aim-choice'
import { useNoteAim } from '@renderer/features/agenda/use-note-aim'
import { NotesPanel } from '@renderer/features/notes/notes-panel'
import { QuickEntry } from '@renderer/features/notes/quick-entry'
import { Attendance } from '@renderer/features/setup/attendance'
import { FollowUpPanel } from '@renderer/features/talk/follow-up-panel'
import { ReactionPanel } from '@renderer/features/talk/reaction-panel'
import { SummaryPanel } from '@renderer/features/talk/summary-panel'
import { useMeetingStore } from '@renderer/state/chair-context'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { currentStep } from '@shared/agenda/state'
import type { Circle } from '@shared/lib/ids'
import styles from '../screens.module.css'
import { PhaseMain } from './phase-main'
import { useEntryCircle } from './use-entry-circle'

/** The work of the step that runs: who is there, the notes, or what is written down. */
export function StepMain() {
  const step = useMeetingStore((store) => store.meeting && currentStep(store.meeting.agenda))
  if (!step) return null
  switch (step.kind) {
    case 'walkIn':
    case 'opening':
      return <WhoIsThere isOpening={step.kind === 'opening'} />
    case 'talk':
    case 'collect':
    case 'questions':
    case 'changeover':
      return <Notes circle={step.circle} canAsk={step.kind === 'questions'} />
    case 'summary':
      return step.circle && <SummaryPanel circle={step.circle} />
    case 'reaction':
      return <ReactionPanel />
    case 'followUp':
      return <FollowUpPanel />
    default:
      return <PhaseMain kind={step.kind} />
  }
}

interface NotesProps {
  /** The circle in the middle, if there is one. */
  readonly circle: Circle | null
  readonly canAsk: boolean
}

function Notes({ circle, canAsk }: NotesProps) {
  const aim = useNoteAim()
  const { target } = aim
  const [from, setFrom] = useEntryCircle(target?.circle ?? null, aim.missing)
  if (!target) return <WhoIsThere isOpening={false} />
  return (
    <>
      <NoteAimChoice {...aim} />
      <NotesPanel circle={target.circle} canAsk={canAsk && target.circle === circle} />
      <QuickEntry target={target} from={from} onFrom={setFrom} />
    </>
  )
}

function WhoIsThere({ isOpening }: { readonly isOpening: boolean }) {
  const t = wordsIn('console')
  const question = useMeetingStore((store) => store.meeting?.setup.centralQuestion)
  return (
    <>
      {isOpening && (
        <Panel title={t('opening.title')}>
          <p className={styles['soft']}>{t('opening.text')}</p>
          <p className={styles['question']} dir="auto">
            {question}
          </p>
        </Panel>
      )}
      <Panel title={t('attendance.title')} className={styles['fill']}>
        <Attendance />
      </Panel>
    </>
  )
}
