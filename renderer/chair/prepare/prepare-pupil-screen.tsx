import { CoursePanel } from '@renderer/features/setup/course-panel'
import { PeoplePanel } from '@renderer/features/setup/people-panel'
import { PupilPanel } from '@renderer/features/setup/pupil-panel'
import { PupilReadyPanel, useIsPupilReady } from '@renderer/features/setup/pupil-ready-panel'
import { WherePanel } from '@renderer/features/setup/where-panel'
import { WhyPanel } from '@renderer/features/setup/why-panel'
import { useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import { PrepareFrame } from './prepare-frame'

/** Filling in a meeting about one pupil: who, why, when, and the course. Tips never keep it shut. */
export function PreparePupilScreen() {
  const t = wordsIn(['pupil', 'formats'])
  const format = useMeetingStore((state) => state.meeting?.format ?? 'concern')
  const isReady = useIsPupilReady()
  const needs = t(format === 'teamReview' ? 'pupil:prepare.needNameOrClass' : 'pupil:prepare.needName')
  return (
    <PrepareFrame
      title={t('pupil:prepare.title', { format: t(`formats:name.${format}`) })}
      ready={<PupilReadyPanel />}
      stays={t('pupil:prepare.stays')}
      needs={isReady ? null : needs}
    >
      <PupilPanel />
      <WherePanel labels={{ chair: t('pupil:prepare.facilitator'), noteTaker: t('pupil:prepare.writer') }} />
      <PeoplePanel />
      <WhyPanel />
      <CoursePanel />
    </PrepareFrame>
  )
}
