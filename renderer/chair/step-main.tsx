import { NoteBoard } from '@renderer/features/board/note-board'
import { QuickEntry } from '@renderer/features/board/quick-entry'
import { Attendance } from '@renderer/features/setup/attendance'
import { FollowUpPanel } from '@renderer/features/talk/follow-up-panel'
import { ReactionPanel } from '@renderer/features/talk/reaction-panel'
import { SummaryPanel } from '@renderer/features/talk/summary-panel'
import { useMeetingStore } from '@renderer/state/chair-context'
import { Panel } from '@renderer/ui/panel'
import { currentStep } from '@shared/agenda/state'
import { noteTarget } from '@shared/meeting/state'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/react/shallow'
import { PhaseMain } from './phase-main'
import styles from './screens.module.css'
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
      return <Notes canAsk={step.kind === 'questions'} />
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

function Notes({ canAsk }: { readonly canAsk: boolean }) {
  const target = useMeetingStore(useShallow((store) => store.meeting && noteTarget(store.meeting)))
  const [from, setFrom] = useEntryCircle(target?.circle ?? null)
  if (!target) return <WhoIsThere isOpening={false} />
  return (
    <>
      <NoteBoard circle={target.circle} canAsk={canAsk} />
      <QuickEntry target={target} from={from} onFrom={setFrom} />
    </>
  )
}

function WhoIsThere({ isOpening }: { readonly isOpening: boolean }) {
  const { t } = useTranslation('console')
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
