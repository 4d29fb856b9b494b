import { AgendaRail } from '@renderer/features/agenda/agenda-rail'
import { useBreak } from '@renderer/features/agenda/use-break'
import { useNextLabel, useNextStep } from '@renderer/features/agenda/use-next-step'
import { useChair, useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useNowOf } from '@renderer/state/window/use-now'
import { Button } from '@renderer/ui/button'
import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import { clockAnchor, readStepClock } from '@shared/agenda/clock'
import { type AgendaState, currentStep, nextStep } from '@shared/agenda/state'
import type { StepPlan } from '@shared/agenda/step-plan'
import { minutes } from '@shared/time/time'
import { ArrowRight, PanelsTopLeft, Pause, Play, Plus } from 'lucide-react'
import { LiveStrip } from '../smartboard/live-strip'
import { ConsoleMessages } from './console-messages'
import { TimekeeperDial } from './timekeeper-dial'
import styles from './timekeeper-screen.module.css'

const KEY = 'T'

export interface TimekeeperScreenProps {
  readonly onBack: () => void
  readonly onEnd: () => void
}

/**
 * The console as a large clock, for somebody who only keeps the time. No notes, no questions, no cue card. Escape does not
 * close it: a clicker sends that key for „stop” (docs/domain.md, rule 233).
 */
export function TimekeeperScreen({ onBack, onEnd }: TimekeeperScreenProps) {
  const t = wordsIn(['console', 'agenda', 'common'])
  const agenda = useMeetingStore((store) => store.meeting?.agenda)
  const step = agenda && currentStep(agenda)
  if (!agenda || !step) return null
  const isSummary = step.kind === 'summary'
  const circle = step.circle ? t(`common:${isSummary ? 'circleLower' : 'circle'}.${step.circle}`) : ''
  return (
    <div className={styles['screen']}>
      <AgendaRail isLarge foot={<LiveStrip />} />
      <main className={styles['main']}>
        <ConsoleMessages />
        <header className={styles['head']}>
          <h1 data-testid="doing">
            {step.circle && <Mark circle={step.circle} size={32} />}
            {t(`agenda:doing.${step.kind}`, { circle })}
          </h1>
          <Button kind="quiet" onClick={onBack}>
            <PanelsTopLeft size={18} aria-hidden="true" />
            {t('console:timekeeper.back')}
            <kbd>{KEY}</kbd>
          </Button>
        </header>
        <Clock agenda={agenda} step={step} onEnd={onEnd} />
      </main>
    </div>
  )
}

interface ClockProps {
  readonly agenda: AgendaState
  readonly step: StepPlan
  readonly onEnd: () => void
}

function Clock({ agenda, step, onEnd }: ClockProps) {
  const t = wordsIn('agenda')
  const dispatch = useDispatch()
  const now = useNowOf(useChair().services.clock, clockAnchor(agenda))
  const goNext = useNextStep()
  const { togglePause } = useBreak()
  const next = nextStep(agenda)
  const label = useNextLabel(step, next)
  const clock = readStepClock(agenda, now.clock)
  if (!clock) return null
  return (
    <>
      <TimekeeperDial clock={clock} circle={step.circle} now={now} />
      <div className={styles['three']}>
        <Button onClick={togglePause}>
          {clock.isPaused ? <Play size={22} aria-hidden="true" /> : <Pause size={22} aria-hidden="true" />}
          {t(clock.isPaused ? 'resume' : 'pause')}
        </Button>
        <Button aria-label={t('plusOne')} onClick={() => void dispatch({ type: 'agenda/add-time', by: minutes(1) })}>
          <Plus size={24} aria-hidden="true" />
          {t('one')}
        </Button>
        <Button data-testid="next-step" onClick={next ? goNext : onEnd}>
          {next ? label : t('end')}
          <ArrowRight size={24} aria-hidden="true" />
        </Button>
      </div>
    </>
  )
}
