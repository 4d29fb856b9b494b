import { useMeetingStore } from '@renderer/state/chair-context'
import { useChangePupil } from '@renderer/state/fields/use-pupil-field'
import { Button } from '@renderer/ui/button'
import { type Segment, Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { type PhasePlan, PUPIL_COURSES, type PupilFormat, VARIANTS, type Variant } from '@shared/agenda/phases'
import { isPupilFormat } from '@shared/meeting/formats'
import { phasesOf } from '@shared/meeting/pupil-setup'
import { Plus } from 'lucide-react'
import { CourseRow } from './course-row'
import { leftOut, moved, takenIn, totalMinutes, withMinutes, without } from './own-course'
import styles from './pupil-setup.module.css'

/** The course: a ready-made length, or parts and minutes of one's own. */
export function CoursePanel() {
  const format = useMeetingStore((store) => store.meeting?.format)
  return format && isPupilFormat(format) ? <Course format={format} /> : null
}

function useVariants(format: PupilFormat) {
  const t = wordsIn(['pupil', 'common'])
  const { long, short } = PUPIL_COURSES[format]
  const meta = (course: readonly PhasePlan[]) => t('common:minutesShort', { count: totalMinutes(course) })
  const segment = (value: Variant): Segment<Variant>[] => {
    if (value === 'own') return [{ value, label: t('pupil:course.variant.own'), meta: t('pupil:course.own') }]
    if (value === 'long')
      return [{ value, label: t(`pupil:course.variant.${short ? 'long' : 'only'}`), meta: meta(long) }]
    return short ? [{ value, label: t('pupil:course.variant.short'), meta: meta(short) }] : []
  }
  return VARIANTS.flatMap(segment)
}

const NO_PHASES: readonly PhasePlan[] = []

function Course({ format }: { readonly format: PupilFormat }) {
  const t = wordsIn('pupil')
  const change = useChangePupil()
  const variant = useMeetingStore(({ meeting }) => meeting?.pupil?.variant ?? 'long')
  const phases = useMeetingStore(({ meeting }) => meeting?.pupil?.phases ?? NO_PHASES)
  const variants = useVariants(format)
  const choose = (next: Variant) => change({ variant: next, phases: phasesOf(format, next, [...phases]) })
  const own = (next: PhasePlan[]) => change({ variant: 'own', phases: next })
  return (
    <section className={styles['panel']} aria-label={t('course.title')}>
      <div className={styles['courseHead']}>
        <h2>{t('course.title')}</h2>
        <Segments label={t('course.title')} segments={variants} value={variant} onChange={choose} />
        <p>{t('course.total', { count: totalMinutes(phases) })}</p>
      </div>
      <ol>
        {phases.map(({ kind, minutes }, index) => (
          <CourseRow
            key={kind}
            kind={kind}
            minutes={minutes}
            isFirst={index === 0}
            isLast={index === phases.length - 1}
            onMove={(by) => own(moved(phases, index, by))}
            onMinutes={(next) => own(withMinutes(phases, kind, next))}
            onLeaveOut={phases.length > 1 ? () => own(without(phases, kind)) : undefined}
          />
        ))}
      </ol>
      <LeftOut format={format} phases={phases} onTakeIn={(kind) => own(takenIn(phases, format, kind))} />
    </section>
  )
}

interface LeftOutProps {
  readonly format: PupilFormat
  readonly phases: readonly PhasePlan[]
  readonly onTakeIn: (kind: PhasePlan['kind']) => void
}

function LeftOut({ format, phases, onTakeIn }: LeftOutProps) {
  const t = wordsIn(['pupil', 'agenda'])
  const out = leftOut(phases, format)
  if (out.length === 0) return null
  return (
    <fieldset className={styles['quick']} aria-label={t('pupil:course.leftOut')}>
      <span className={styles['legend']}>{t('pupil:course.leftOut')}</span>
      {out.map(({ kind }) => {
        const phase = t(`agenda:step.${kind}`)
        return (
          <Button
            key={kind}
            size="small"
            aria-label={t('pupil:course.takeIn', { phase })}
            onClick={() => onTakeIn(kind)}
          >
            <Plus size={16} aria-hidden="true" />
            {phase}
          </Button>
        )
      })}
    </fieldset>
  )
}
