import { useChair } from '@renderer/state/chair-context'
import { titleOfMeeting } from '@renderer/state/meeting/meeting-title'
import type { Unfinished } from '@renderer/state/meeting/reopening'
import { summaryOf } from '@renderer/state/meeting/summary-of'
import { useNowOf } from '@renderer/state/window/use-now'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import { clockAnchor, readStepClock } from '@shared/agenda/clock'
import { currentStep } from '@shared/agenda/state'
import { formatClock, formatLongDate, formatTimeOfDay } from '@shared/time/format'

export interface UnfinishedDialogProps {
  readonly unfinished: Unfinished
  readonly onOpen: () => void
  readonly onLater: () => void
}

/** After a crash: go on where we were, with step and time left. After 3 hours or on another day: only look at it. */
export function UnfinishedDialog({ unfinished, onOpen, onLater }: UnfinishedDialogProps) {
  const t = wordsIn('start')
  const { meeting, seenAt } = unfinished
  const theme = titleOfMeeting(summaryOf(meeting))
  if (!unfinished.canResume) {
    const when = { theme, date: formatLongDate(seenAt.wall), time: formatTimeOfDay(seenAt.wall) }
    return (
      <QuestionDialog
        title={t('review.title')}
        confirm={t('review.look')}
        decline={t('review.later')}
        onConfirm={onOpen}
        onDecline={onLater}
      >
        <p>{t('review.text', when)}</p>
      </QuestionDialog>
    )
  }
  return (
    <QuestionDialog
      title={t('resume.title')}
      confirm={t('resume.goOn')}
      decline={t('resume.later')}
      onConfirm={onOpen}
      onDecline={onLater}
    >
      <WhereWeWere unfinished={unfinished} />
    </QuestionDialog>
  )
}

function WhereWeWere({ unfinished }: Pick<UnfinishedDialogProps, 'unfinished'>) {
  const t = wordsIn(['start', 'agenda', 'common'])
  const { agenda } = unfinished.meeting
  const theme = titleOfMeeting(summaryOf(unfinished.meeting))
  const now = useNowOf(useChair().services.clock, clockAnchor(agenda))
  const step = currentStep(agenda)
  const clock = readStepClock(agenda, now.clock)
  if (!step || !clock) return null
  const isSummary = step.kind === 'summary'
  const circle = step.circle ? t(`common:${isSummary ? 'circleLower' : 'circle'}.${step.circle}`) : ''
  const time = formatClock(clock.remaining).replace('+', '')
  const words = { theme, step: t(`agenda:doing.${step.kind}`, { circle }), time }
  const line = clock.mode === 'up' ? 'spent' : clock.phase === 'over' ? 'over' : 'left'
  return (
    <>
      <p>{t(`start:resume.${line}`, words)}</p>
      <p>{t(clock.isPaused ? 'start:resume.paused' : 'start:resume.counted')}</p>
    </>
  )
}
