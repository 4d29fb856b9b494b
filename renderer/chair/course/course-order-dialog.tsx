import { useChair, useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useNowInSeconds } from '@renderer/state/window/use-now'
import { Button } from '@renderer/ui/button'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import { expectedEnd, plannedEnd } from '@shared/agenda/clock'
import { type AgendaState, runOf } from '@shared/agenda/state'
import { formatTimeOfDay, wholeMinutes } from '@shared/time/format'
import { minutes } from '@shared/time/time'
import { ArrowDown, ArrowUp, Minus, Plus } from 'lucide-react'
import styles from './course-dialogs.module.css'
import { type CourseStep, courseSteps, orderWith } from './course-order'

/** The course while it runs: other order, other minutes, parts passed over or held after all. Each click counts at once. */
export function CourseOrderDialog({ onClose }: { readonly onClose: () => void }) {
  const t = wordsIn(['pupil', 'common'])
  const agenda = useMeetingStore((store) => store.meeting?.agenda)
  if (!agenda) return null
  return (
    <QuestionDialog
      title={t('pupil:bend.title')}
      confirm={t('common:close')}
      isWide
      onConfirm={onClose}
      onDecline={onClose}
    >
      <p>{t('pupil:bend.text')}</p>
      <ol className={styles['order']}>
        {courseSteps(agenda).map((row) => (
          <Row key={row.step.id} agenda={agenda} row={row} />
        ))}
      </ol>
      <NewEnd agenda={agenda} />
    </QuestionDialog>
  )
}

function NewEnd({ agenda }: { readonly agenda: AgendaState }) {
  const t = wordsIn('pupil')
  const now = useNowInSeconds(useChair().services.clock)
  return (
    <p className={styles['end']} data-testid="new-end">
      {t('bend.expected')} <b>{formatTimeOfDay(expectedEnd(agenda, now))}</b>{' '}
      {t('bend.planned', { time: formatTimeOfDay(plannedEnd(agenda)) })}
    </p>
  )
}

interface RowProps {
  readonly agenda: AgendaState
  readonly row: CourseStep
}

function Row({ agenda, row: { step, status, canGoEarlier, canGoLater } }: RowProps) {
  const t = wordsIn(['pupil', 'agenda', 'common'])
  const dispatch = useDispatch()
  const phase = t(`agenda:step.${step.kind}`)
  const isSkipped = status === 'skipped'
  const move = (by: -1 | 1) => dispatch({ type: 'agenda/reorder', order: orderWith(agenda, step.id, by) })
  const skip = () => dispatch({ type: 'agenda/skip-step', stepId: step.id, isSkipped: !isSkipped })
  const isHeld = status === 'done' || status === 'current'
  const length = wholeMinutes(isHeld && status === 'done' ? runOf(agenda, step.id).elapsed : step.planned)
  return (
    <li data-status={status}>
      <span className={isSkipped ? styles['struck'] : ''}>{phase}</span>
      {isHeld ? (
        <span className={styles['held']}>{t(status === 'done' ? 'pupil:bend.held' : 'pupil:bend.now')}</span>
      ) : (
        <>
          <Button
            size="icon"
            aria-label={t('pupil:course.earlier', { phase })}
            disabled={!canGoEarlier}
            onClick={() => move(-1)}
          >
            <ArrowUp size={18} aria-hidden="true" />
          </Button>
          <Button
            size="icon"
            aria-label={t('pupil:course.later', { phase })}
            disabled={!canGoLater}
            onClick={() => move(1)}
          >
            <ArrowDown size={18} aria-hidden="true" />
          </Button>
        </>
      )}
      {status === 'todo' ? (
        <Minutes id={step.id} phase={phase} value={length} />
      ) : (
        <span className={styles['length']}>{t('common:minutesShort', { count: length })}</span>
      )}
      {!isHeld && (
        <Button
          size="small"
          aria-label={t(isSkipped ? 'pupil:bend.takeIn' : 'pupil:bend.skip', { phase })}
          onClick={skip}
        >
          {t(isSkipped ? 'pupil:bend.takeInShort' : 'pupil:bend.skipShort')}
        </Button>
      )}
    </li>
  )
}

interface MinutesProps {
  readonly id: CourseStep['step']['id']
  readonly phase: string
  readonly value: number
}

/** Minutes of a part to come, one at a time. */
function Minutes({ id, phase, value }: MinutesProps) {
  const t = wordsIn(['pupil', 'common'])
  const dispatch = useDispatch()
  const set = (next: number) =>
    dispatch({ type: 'agenda/redistribute', lengths: [{ stepId: id, planned: minutes(next) }] })
  return (
    <span className={styles['minutes']}>
      <Button
        size="icon"
        aria-label={t('pupil:bend.fewer', { phase })}
        disabled={value <= 1}
        onClick={() => set(value - 1)}
      >
        <Minus size={18} aria-hidden="true" />
      </Button>
      <span className={styles['length']}>{t('common:minutesShort', { count: value })}</span>
      <Button size="icon" aria-label={t('pupil:bend.more', { phase })} onClick={() => set(value + 1)}>
        <Plus size={18} aria-hidden="true" />
      </Button>
    </span>
  )
}
