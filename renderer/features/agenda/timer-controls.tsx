import { useDispatch } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import { type AgendaState, nextStep } from '@shared/agenda/state'
import type { StepPlan } from '@shared/agenda/step-plan'
import { minutes } from '@shared/time/time'
import { ArrowRight, Coffee, Minus, Pause, Play, Plus } from 'lucide-react'
import { BackButton } from './back-button'
import styles from './timer-panel.module.css'
import { useBreak } from './use-break'
import { useNextLabel, useNextStep } from './use-next-step'

export interface TimerControlsProps {
  readonly agenda: AgendaState
  readonly step: StepPlan
  readonly clock: ClockReading
  /** After the last step the meeting is closed. */
  readonly onEnd: () => void
}

/** „Volgende stap” is the one ink button from two minutes before the end; before that a circle just goes on. */
function isNextTheThing(step: StepPlan, clock: ClockReading): boolean {
  return clock.phase !== 'normal' || (step.kind !== 'questions' && step.kind !== 'talk')
}

/** One minute more or less, pause, back, ready, and the next step. */
export function TimerControls({ agenda, step, clock, onEnd }: TimerControlsProps) {
  const t = wordsIn('agenda')
  const dispatch = useDispatch()
  const goNext = useNextStep()
  const { isOn, start, togglePause } = useBreak()
  const next = nextStep(agenda)
  const label = useNextLabel(step, next)
  const addTime = (n: number) => dispatch({ type: 'agenda/add-time', by: minutes(n) })
  return (
    <div className={styles['controls']}>
      <div className={styles['row']}>
        <Button
          className={styles['grow']}
          aria-label={t('minusOne')}
          disabled={clock.total <= 0}
          onClick={() => addTime(-1)}
        >
          <Minus size={18} aria-hidden="true" />
          {t('one')}
        </Button>
        <Button className={styles['grow']} onClick={togglePause}>
          {clock.isPaused ? <Play size={16} aria-hidden="true" /> : <Pause size={16} aria-hidden="true" />}
          {t(clock.isPaused ? 'resume' : 'pause')}
        </Button>
        <Button className={styles['grow']} aria-label={t('plusOne')} onClick={() => addTime(1)}>
          <Plus size={18} aria-hidden="true" />
          {t('one')}
        </Button>
        <Button size="icon" aria-label={t('break')} title={t('break')} disabled={isOn} onClick={start}>
          <Coffee size={18} aria-hidden="true" />
        </Button>
      </div>
      <div className={styles['row']}>
        <BackButton />
        {step.kind === 'talk' && clock.remaining > 0 && (
          <Button size="small" onClick={() => dispatch({ type: 'agenda/circle-ready' })}>
            {t('circleReady')}
          </Button>
        )}
        <Button
          className={styles['grow']}
          kind={isNextTheThing(step, clock) ? 'primary' : 'plain'}
          data-testid="next-step"
          onClick={next ? goNext : onEnd}
        >
          {next ? label : t('end')}
          <ArrowRight size={18} aria-hidden="true" />
        </Button>
      </div>
    </div>
  )
}
