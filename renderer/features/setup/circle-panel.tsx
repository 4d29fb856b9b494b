import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useKeptField } from '@renderer/state/fields/use-kept-field'
import { newId } from '@renderer/state/new-id'
import { Field } from '@renderer/ui/field'
import { Mark } from '@renderer/ui/mark'
import { NumberStepper } from '@renderer/ui/number-stepper'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import type { Circle, ParticipantId } from '@shared/lib/ids'
import { type CircleSetup, circleSize } from '@shared/meeting/setup'
import { namesText, peopleFrom } from './people'
import styles from './setup.module.css'
import { SpareFields } from './spare-fields'

/** One circle in the preparation: its people by name, or only how many, and its spare questions. */
export function CirclePanel({ circle }: { readonly circle: Circle }) {
  const t = wordsIn(['prepare', 'common'])
  const dispatch = useDispatch()
  const setup = useMeetingStore((store) => store.meeting?.setup.circles[circle])
  if (!setup) return null
  const lower = t(`common:circleLower.${circle}`)
  const segments = [
    { value: 'names', label: t('prepare:names') },
    { value: 'number', label: t('prepare:numberOnly') },
  ] as const
  const setCount = (count: number) =>
    dispatch({ type: 'meeting/change-circle', circle, patch: { count, presentCount: count } })
  return (
    <div className={styles['circle']}>
      <section className={styles['people']} aria-label={t(`common:circle.${circle}`)} data-circle={circle}>
        <header>
          <Mark circle={circle} size={16} />
          {t(`common:circle.${circle}`)}
          <span className={styles['count']}>{circleSize(setup)}</span>
        </header>
        <Segments
          label={t(`common:circle.${circle}`)}
          segments={segments}
          value={setup.mode}
          onChange={(mode) => dispatch({ type: 'meeting/change-circle', circle, patch: { mode } })}
        />
        {setup.mode === 'names' ? (
          <Names circle={circle} setup={setup} />
        ) : (
          <NumberStepper
            label={t('prepare:countField', { circle: lower })}
            fewer={t('prepare:fewer')}
            more={t('prepare:more')}
            value={setup.count}
            most={999}
            isLabelHidden
            onChange={setCount}
          />
        )}
      </section>
      <SpareFields circle={circle} />
    </div>
  )
}

function Names({ circle, setup }: { readonly circle: Circle; readonly setup: CircleSetup }) {
  const t = wordsIn(['prepare', 'common'])
  const dispatch = useDispatch()
  const stored = namesText(setup.people)
  const field = useKeptField(`names.${circle}`, stored, (text) => {
    const people = peopleFrom(text, setup.people, () => newId<ParticipantId>())
    return dispatch({ type: 'meeting/change-circle', circle, patch: { people } }).ok
  })
  return (
    <Field
      label={t('prepare:namesField', { circle: t(`common:circleLower.${circle}`) })}
      hint={t('prepare:namesHint')}
      rows={5}
      {...field}
    />
  )
}
