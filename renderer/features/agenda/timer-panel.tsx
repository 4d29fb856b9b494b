import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { useNowOf } from '@renderer/state/window/use-now'
import { Mark } from '@renderer/ui/mark'
import { Ring } from '@renderer/ui/ring'
import { wordsIn } from '@renderer/ui/text'
import { type ClockReading, clockAnchor, elapsedInStep, meetingElapsed, readStepClock } from '@shared/agenda/clock'
import { timeToShare } from '@shared/agenda/share-time'
import { type AgendaState, currentStep } from '@shared/agenda/state'
import type { StepPlan } from '@shared/agenda/step-plan'
import { formatElapsed, formatTimeOfDay, wholeMinutes } from '@shared/time/format'
import { type Duration, later, type Stamp } from '@shared/time/time'
import { fractionOf } from './clock-fraction'
import { ClockState } from './clock-state'
import { ShareOffer } from './share-offer'
import { TimerControls } from './timer-controls'
import styles from './timer-panel.module.css'
import { useClockFace } from './use-clock-face'

const COLOUR = { students: 'var(--leer)', parents: 'var(--oud)', teachers: 'var(--doc)', none: 'var(--ink)' } as const

function usePlanText(agenda: AgendaState, step: StepPlan, clock: ClockReading, now: Stamp): string {
  const t = wordsIn(['agenda', 'prepare'])
  if (step.kind === 'walkIn') return t('agenda:beginsAt', { time: formatTimeOfDay(agenda.begin) })
  if (step.kind === 'collect' && step.planned === 0)
    return t('agenda:collectCounts', { time: formatElapsed(elapsedInStep(agenda, step.id, now.clock)) })
  const name = t(`agenda:step.${step.kind}`)
  if (clock.mode === 'up') return t('agenda:plannedNone', { step: name })
  if (clock.isPaused) return t('agenda:plannedPaused', { step: name, count: wholeMinutes(clock.total) })
  const end = later(now.wall, Math.max(0, clock.remaining) as Duration)
  return t('agenda:planned', { step: name, count: wholeMinutes(clock.total), time: formatTimeOfDay(end) })
}

interface MeetingClockProps {
  readonly agenda: AgendaState
  readonly now: Stamp
  readonly className: string
}

/** How long the meeting itself is under way, beside the clock of the step. */
function MeetingClock({ agenda, now, className }: MeetingClockProps) {
  const t = wordsIn('agenda')
  const elapsed = meetingElapsed(agenda, now.clock)
  if (elapsed === null) return null
  return (
    <dl className={className}>
      <dt>{t('meetingClock')}</dt>
      <dd>{formatElapsed(elapsed)}</dd>
    </dl>
  )
}

/** The clock of this step: ring, time left, what runs, and the buttons that steer it. */
export function TimerPanel({ onEnd }: { readonly onEnd: () => void }) {
  const agenda = useMeetingStore((store) => store.meeting?.agenda)
  const now = useNowOf(useChair().services.clock, agenda ? clockAnchor(agenda) : null)
  const step = agenda && currentStep(agenda)
  const clock = agenda && readStepClock(agenda, now.clock)
  if (!agenda || !step || !clock) return null
  return <RunningTimer agenda={agenda} step={step} clock={clock} now={now} onEnd={onEnd} />
}

interface RunningTimerProps {
  readonly agenda: AgendaState
  readonly step: StepPlan
  readonly clock: ClockReading
  readonly now: Stamp
  readonly onEnd: () => void
}

function RunningTimer({ agenda, step, clock, now, onEnd }: RunningTimerProps) {
  const t = wordsIn(['agenda', 'common'])
  const plan = usePlanText(agenda, step, clock, now)
  const isSummary = step.kind === 'summary'
  const circle = step.circle ? t(`common:${isSummary ? 'circleLower' : 'circle'}.${step.circle}`) : ''
  const face = useClockFace(clock)
  const share = timeToShare(agenda)
  const classes = [styles['timer'], styles[clock.phase], clock.isPaused ? styles['paused'] : '']
  return (
    <section className={classes.join(' ')} aria-label={t(`agenda:doing.${step.kind}`, { circle })}>
      <div className={styles['face']}>
        <Ring
          fraction={fractionOf(clock)}
          phase={clock.phase}
          isPaused={clock.isPaused}
          colour={COLOUR[step.circle ?? 'none']}
          size={104}
        />
        <span className={styles['middle']}>{step.circle && <Mark circle={step.circle} size={36} />}</span>
      </div>
      <div className={[styles['words'], share ? styles['offered'] : ''].join(' ')}>
        <p className={styles['doing']} data-testid="doing">
          {t(`agenda:doing.${step.kind}`, { circle })}
        </p>
        <p className={styles['clock']}>
          <span role="timer" aria-label={face.spoken}>
            {face.figures}
          </span>
          <ClockState clock={clock} className={styles['state']} />
        </p>
        <p className={styles['plan']}>{plan}</p>
        {share && <ShareOffer extra={share.extra} />}
        <MeetingClock agenda={agenda} now={now} className={styles['inline'] ?? ''} />
      </div>
      <MeetingClock agenda={agenda} now={now} className={styles['beside'] ?? ''} />
      <TimerControls agenda={agenda} step={step} clock={clock} onEnd={onEnd} />
    </section>
  )
}
