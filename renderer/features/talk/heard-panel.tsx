import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { pointsBefore } from '@shared/meeting/release'
import { MOST_PASSED_ON, type OutcomePoint, pointsOf, type TalkState } from '@shared/talk/state'
import styles from './outcome-panel.module.css'

function isFull(talk: TalkState, { circle }: OutcomePoint): boolean {
  return pointsOf(talk, circle).filter((point) => point.isPassedOn).length >= MOST_PASSED_ON
}

/**
 * What the circles before this one said, while it talks: what is ticked is on the board, and can be taken off it. Closed
 * it is one line, for the room beside the board is small.
 */
export function HeardPanel() {
  const t = wordsIn('talk')
  const dispatch = useDispatch()
  const meeting = useMeetingStore((store) => store.meeting)
  const points = meeting ? pointsBefore(meeting) : []
  if (!meeting || points.length === 0) return null
  return (
    <details className={styles['heard']}>
      <summary>
        {t('heard')}
        <span>{t('heardCount', { count: points.filter((point) => point.isPassedOn).length })}</span>
      </summary>
      <p className={styles['hint']}>{t('heardHint')}</p>
      <ul className={styles['list']}>
        {points.map((point) => {
          const { id, circle, isPassedOn } = point
          const text = isPassedOn ? point.passedOnText : point.text
          return (
            <li key={id}>
              <span className={[styles['text'], styles['from']].join(' ')}>
                <Mark circle={circle} size={14} />
                <bdi>{text}</bdi>
              </span>
              <TickBox
                isOn={isPassedOn}
                label={t('passOnLong', { text })}
                isDisabled={!isPassedOn && isFull(meeting.talk, point)}
                onChange={(isOn) => dispatch({ type: 'talk/pass-on', id, isOn })}
              >
                {t('passOn')}
              </TickBox>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
