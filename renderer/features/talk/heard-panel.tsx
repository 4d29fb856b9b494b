import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { pointsBefore } from '@shared/meeting/heard'
import { MOST_PASSED_ON, passedOnOf } from '@shared/meeting/release-talk'
import styles from './outcome-panel.module.css'

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
  const { released } = meeting
  const copies = new Map(released.heard.map((copy) => [copy.id, copy.text]))
  return (
    <details className={styles['heard']}>
      <summary>
        {t('heard')}
        <span>{t('heardCount', { count: points.filter(({ id }) => copies.has(id)).length })}</span>
      </summary>
      <p className={styles['hint']}>{t('heardHint')}</p>
      <ul className={styles['list']}>
        {points.map((point) => {
          const { id, circle } = point
          const isPassedOn = copies.has(id)
          const text = copies.get(id) ?? point.text
          return (
            <li key={id}>
              <span className={[styles['text'], styles['from']].join(' ')}>
                <Mark circle={circle} size={14} />
                <bdi>{text}</bdi>
              </span>
              <TickBox
                isOn={isPassedOn}
                label={t('passOnLong', { text })}
                isDisabled={!isPassedOn && passedOnOf(released, circle) >= MOST_PASSED_ON}
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
