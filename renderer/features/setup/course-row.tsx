import { Button } from '@renderer/ui/button'
import { NumberStepper } from '@renderer/ui/number-stepper'
import { wordsIn } from '@renderer/ui/text'
import type { PhaseKind } from '@shared/agenda/step-plan'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import styles from './pupil-setup.module.css'

export interface CourseRowProps {
  readonly kind: PhaseKind
  readonly minutes: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onMinutes: (minutes: number) => void
  /** Not there for the last part that is left. */
  readonly onLeaveOut: (() => void) | undefined
}

/** One part of the course as planned: earlier, later, other minutes, or left out. */
export function CourseRow({ kind, minutes, isFirst, isLast, onMove, onMinutes, onLeaveOut }: CourseRowProps) {
  const t = wordsIn(['pupil', 'agenda', 'prepare'])
  const phase = t(`agenda:step.${kind}`)
  return (
    <li className={styles['phase']}>
      <span className={styles['phaseName']}>{phase}</span>
      <NumberStepper
        label={t('pupil:course.minutesOf', { phase })}
        fewer={t('prepare:fewer')}
        more={t('prepare:more')}
        value={minutes}
        most={240}
        isLabelHidden
        onChange={onMinutes}
      />
      <Button
        size="icon"
        aria-label={t('pupil:course.earlier', { phase })}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <ArrowUp size={18} aria-hidden="true" />
      </Button>
      <Button size="icon" aria-label={t('pupil:course.later', { phase })} disabled={isLast} onClick={() => onMove(1)}>
        <ArrowDown size={18} aria-hidden="true" />
      </Button>
      <Button
        kind="quiet"
        size="icon"
        aria-label={t('pupil:course.leaveOut', { phase })}
        title={t('pupil:course.leaveOutShort')}
        disabled={!onLeaveOut}
        onClick={onLeaveOut}
      >
        <X size={18} aria-hidden="true" />
      </Button>
    </li>
  )
}
