import { GoalFlag } from '@renderer/features/agenda/goal-flag'
import { TimePanel } from '@renderer/features/agenda/time-panel'
import { Ratings } from '@renderer/features/agreements/ratings'
import { ReadBack } from '@renderer/features/agreements/read-back'
import { CueCard } from '@renderer/features/guidance/cue-card'
import { StrengthsAside } from '@renderer/features/strengths/strengths-aside'
import { WorkingNotesPanel } from '@renderer/features/working-notes/working-notes-panel'
import { useMeetingStore } from '@renderer/state/chair-context'
import { useMedia } from '@renderer/state/window/use-media'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { currentStep } from '@shared/agenda/state'
import { useState } from 'react'

type Tab = 'work' | 'cue' | 'time' | 'notes'

/** Parts of the meeting with work of their own beside the main panel. */
const WORK = { strengths: StrengthsAside, agree: ReadBack, lookBack: Ratings, close: Ratings } as const
type WorkPhase = keyof typeof WORK

function useWorkPhase(): WorkPhase | null {
  const kind = useMeetingStore((store) => store.meeting && currentStep(store.meeting.agenda)?.kind)
  return kind && kind in WORK ? (kind as WorkPhase) : null
}

/** Cue card, the work beside this part, where the time goes and the working notes; what does not fit shares a place as tabs. */
export function PupilAside() {
  const t = wordsIn(['console', 'pupil', 'workingNotes'])
  const isLow = useMedia('(max-height: 999px)')
  const phase = useWorkPhase()
  const [chosen, setChosen] = useState<Tab | null>(null)
  // Reading back needs the whole height: its own sentence is what the chair says.
  const hasCueTab = isLow || phase === 'agree'
  const tabs: Tab[] = [...(phase ? ['work' as const] : []), ...(hasCueTab ? ['cue' as const] : []), 'time', 'notes']
  const tab = tabs.find((one) => one === chosen) ?? tabs[0] ?? 'time'
  const labels = {
    work: phase ? t(`pupil:aside.${phase}`) : '',
    cue: t('console:cue.title'),
    time: t('pupil:time.tab'),
    notes: t('workingNotes:tab'),
  }
  const Work = phase && WORK[phase]
  return (
    <>
      {!hasCueTab && <CueCard />}
      <GoalFlag />
      <Segments
        label={t('console:cue.title')}
        segments={tabs.map((value) => ({ value, label: labels[value] }))}
        value={tab}
        onChange={setChosen}
        isPaired={tabs.length > 3}
      />
      {tab === 'work' && Work && <Work />}
      {tab === 'cue' && <CueCard />}
      {tab === 'time' && <TimePanel />}
      {tab === 'notes' && <WorkingNotesPanel />}
    </>
  )
}
