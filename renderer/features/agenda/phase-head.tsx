import { useChair, useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useNowOf } from '@renderer/state/window/use-now'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { type ClockReading, clockAnchor, readStepClock } from '@shared/agenda/clock'
import { isPhase } from '@shared/agenda/phases'
import { type AgendaState, currentStep, nextStep } from '@shared/agenda/state'
import { minutes } from '@shared/time/time'
import { ArrowRight, Coffee, Pause, Play, Plus } from 'lucide-react'
import { BackButton } from './back-button'
import { ClockState } from './clock-state'
import styles from './phase-head.module.css'
import { useBreak } from './use-break'
import { useClockFace } from './use-clock-face'
import { useNextStep } from './use-next-step'

export interface PhaseHeadProps {
  /** After the last part the meeting is closed. */
  readonly onEnd: () => void
}

/** The head of a part of a meeting about one pupil: what it is, how to begin, the clock, and the way on. */
export function PhaseHead({ onEnd }: PhaseHeadProps) {
  const t = wordsIn(['agenda', 'pupil'])
  const agenda = useMeetingStore((store) => store.meeting?.agenda)
  const name = useMeetingStore(({ meeting }) => meeting?.pupil?.firstName.trim() || null)
  const now = useNowOf(useChair().services.clock, agenda ? clockAnchor(agenda) : null)
  const step = agenda && currentStep(agenda)
  const clock = agenda && readStepClock(agenda, now.clock)
  if (!agenda || !step || !clock || !isPhase(step.kind)) return null
  const title = t(`agenda:doing.${step.kind}`)
  return (
    <section className={[styles['head'], clock.isPaused ? '' : styles[clock.phase]].join(' ')} aria-label={title}>
      <div className={styles['words']}>
        <h1 data-testid="doing">{title}</h1>
        <p>{t(`pupil:head.hint.${step.kind}`, { name: name ?? t('pupil:head.someone') })}</p>
      </div>
      <Clock clock={clock} />
      <Ways agenda={agenda} clock={clock} onEnd={onEnd} />
    </section>
  )
}

function Clock({ clock }: { readonly clock: ClockReading }) {
  const face = useClockFace(clock)
  return (
    <p className={styles['clock']}>
      <ClockState clock={clock} className={styles['state']} />
      <span role="timer" aria-label={face.spoken}>
        {face.figures}
      </span>
    </p>
  )
}

interface WaysProps extends PhaseHeadProps {
  readonly agenda: AgendaState
  readonly clock: ClockReading
}

function Ways({ agenda, clock, onEnd }: WaysProps) {
  const t = wordsIn(['agenda', 'pupil'])
  const dispatch = useDispatch()
  const goNext = useNextStep()
  const { isOn, start, togglePause } = useBreak()
  const next = nextStep(agenda)
  const pauseLabel = t(clock.isPaused ? 'agenda:resume' : 'agenda:pause')
  const label =
    next && isPhase(next.kind) ? t('pupil:head.next', { step: t(`agenda:to.${next.kind}`) }) : t('agenda:end')
  return (
    <div className={styles['ways']}>
      <BackButton />
      <Button size="icon" aria-label={pauseLabel} title={pauseLabel} onClick={togglePause}>
        {clock.isPaused ? <Play size={18} aria-hidden="true" /> : <Pause size={18} aria-hidden="true" />}
      </Button>
      <Button size="icon" aria-label={t('agenda:break')} title={t('agenda:break')} disabled={isOn} onClick={start}>
        <Coffee size={18} aria-hidden="true" />
      </Button>
      <Button
        className={styles['more']}
        aria-label={t('agenda:plusOne')}
        title={t('agenda:plusOne')}
        onClick={() => dispatch({ type: 'agenda/add-time', by: minutes(1) })}
      >
        <Plus size={18} aria-hidden="true" />
        <span>{t('agenda:one')}</span>
      </Button>
      <Button
        className={styles['next']}
        kind={clock.phase === 'normal' ? 'plain' : 'primary'}
        data-testid="next-step"
        onClick={next ? goNext : onEnd}
      >
        {label}
        <ArrowRight size={18} aria-hidden="true" />
      </Button>
    </div>
  )
}
