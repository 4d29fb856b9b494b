import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/fields/use-draft'
import { newId } from '@renderer/state/new-id'
import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { useRefused } from '@renderer/ui/use-refused'
import type { Circle, PointId } from '@shared/lib/ids'
import { MOST_PASSED_ON, passedOnOf } from '@shared/meeting/release-talk'
import { pointsOf } from '@shared/talk/state'
import { X } from 'lucide-react'
import { LineText } from './line-text'
import styles from './outcome-panel.module.css'

export interface OutcomeListProps {
  readonly circle: Circle
  /** Whether points can be ticked to be shown while later circles talk. */
  readonly canPassOn: boolean
}

/** The lines noted for a circle, with a field for the next one. Enter adds a line and keeps the caret. */
export function OutcomeList({ circle, canPassOn }: OutcomeListProps) {
  const t = wordsIn(['talk', 'problems'])
  const dispatch = useDispatch()
  const talk = useMeetingStore((store) => store.meeting?.talk)
  const released = useMeetingStore((store) => store.meeting?.released)
  const refused = useRefused()
  const [text, setText] = useDraft(`outcome.${circle}`)
  if (!talk || !released) return null
  const points = pointsOf(talk, circle)
  const passed = passedOnOf(released, circle)
  const isPassedOn = (wanted: PointId) => released.heard.some(({ id }) => id === wanted)
  const add = () => {
    const added = dispatch({ type: 'talk/add-point', id: newId<PointId>(), circle, text })
    if (added.ok) setText(null)
    else refused.refuse(t(`problems:${added.problem}`))
  }
  return (
    <>
      {canPassOn && points.length > 0 && (
        <p className={styles['hint']}>
          {t('talk:passedOn', { count: passed })} {passed === MOST_PASSED_ON && t('talk:passOnHint')}
        </p>
      )}
      <ul className={styles['list']}>
        {points.length === 0 && <li className={styles['hint']}>{t('talk:none')}</li>}
        {points.map((point) => (
          <li key={point.id}>
            <LineText
              draft={`point.${point.id}`}
              text={point.text}
              label={t('talk:mend', { text: point.text })}
              onTake={(text) => dispatch({ type: 'talk/edit-point', id: point.id, text }).ok}
            />
            {canPassOn && (
              <TickBox
                isOn={isPassedOn(point.id)}
                label={t('talk:passOnLong', { text: point.text })}
                isDisabled={!isPassedOn(point.id) && passed >= MOST_PASSED_ON}
                onChange={(isOn) => dispatch({ type: 'talk/pass-on', id: point.id, isOn })}
              >
                {t('talk:passOn')}
              </TickBox>
            )}
            <Button
              kind="quiet"
              size="icon"
              aria-label={t('talk:remove', { text: point.text })}
              onClick={() => dispatch({ type: 'talk/remove-point', id: point.id })}
            >
              <X size={16} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['add']} data-outcome={circle}>
        <Field
          label={t('talk:noteForSummary')}
          isLabelHidden
          placeholder={t('talk:noteForSummary')}
          rows={1}
          value={text}
          onChange={setText}
          onEnter={add}
          refused={refused}
        />
      </div>
    </>
  )
}
