import { CueCard } from '@renderer/features/guidance/cue-card'
import { HeardPanel } from '@renderer/features/talk/heard-panel'
import { OutcomePanel } from '@renderer/features/talk/outcome-panel'
import { useMeetingStore } from '@renderer/state/chair-context'
import { useMedia } from '@renderer/state/window/use-media'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { currentStep } from '@shared/agenda/state'
import { noteTarget } from '@shared/meeting/state'
import { useState } from 'react'

const WITH_OUTCOME = ['talk', 'collect', 'questions', 'changeover']

/** Cue card and notes for the summary under each other; on a low screen they share one place as two tabs. */
export function ConsoleAside() {
  const t = wordsIn('console')
  const isLow = useMedia('(max-height: 799px)')
  const circle = useMeetingStore((store) => store.meeting && noteTarget(store.meeting)?.circle)
  const kind = useMeetingStore((store) => store.meeting && currentStep(store.meeting.agenda)?.kind)
  const [tab, setTab] = useState<'cue' | 'outcome'>('cue')
  if (!circle || !kind || !WITH_OUTCOME.includes(kind)) return <CueCard />
  if (!isLow)
    return (
      <>
        <CueCard />
        <OutcomePanel circle={circle} />
        <HeardPanel />
      </>
    )
  const segments = [
    { value: 'cue', label: t('cue.title') },
    { value: 'outcome', label: t('cue.outcomeTab') },
  ] as const
  return (
    <>
      <Segments label={t('cue.title')} segments={segments} value={tab} onChange={setTab} />
      {tab === 'cue' ? (
        <CueCard />
      ) : (
        <>
          <OutcomePanel circle={circle} />
          <HeardPanel />
        </>
      )}
    </>
  )
}
