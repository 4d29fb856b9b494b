import { useMeetingStore } from '@renderer/state/chair-context'
import { useKeptField } from '@renderer/state/fields/use-kept-field'
import { useChangePupil, usePupilText } from '@renderer/state/fields/use-pupil-field'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { CircleHelp } from 'lucide-react'
import styles from './pupil-setup.module.css'

/** Who the meeting is about, and whether board and paper may say the name. */
export function PupilPanel() {
  const t = wordsIn('pupil')
  const change = useChangePupil()
  const hasPlan = useMeetingStore(({ meeting }) => meeting?.pupil?.hasPlan ?? false)
  const isAnonymous = useMeetingStore(({ meeting }) => meeting?.pupil?.isAnonymous ?? false)
  const firstName = usePupilText('firstName')
  const lastName = usePupilText('lastName')
  const className = usePupilText('className')
  return (
    <section className={styles['panel']} aria-label={t('prepare.who')}>
      <div className={styles['pupil']}>
        <Field label={t('prepare.firstName')} {...firstName} />
        <Field label={t('prepare.lastName')} {...lastName} />
        <Field label={t('prepare.className')} {...className} />
        <Age />
      </div>
      <div className={styles['ticks']}>
        <TickBox isOn={hasPlan} onChange={(next) => change({ hasPlan: next })}>
          {t('prepare.hasPlan')}
        </TickBox>
        <TickBox isOn={isAnonymous} onChange={(next) => change({ isAnonymous: next })}>
          {t('anonymous.tick')}
        </TickBox>
        {isAnonymous && <Alias />}
      </div>
    </section>
  )
}

function Alias() {
  const t = wordsIn('pupil')
  const { onCommit, ...field } = usePupilText('alias')
  // An empty place would leave a hole in every sentence.
  const commit = () => {
    if (field.value.trim() === '') field.onChange(t('anonymous.usualAlias'))
    else onCommit()
  }
  return (
    <div className={styles['alias']}>
      <Field label={t('anonymous.alias')} {...field} onCommit={commit} />
    </div>
  )
}

/** An age in whole years; null for an empty field, undefined for what is no age. */
function ageOf(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const age = Number(text.trim())
  return Number.isInteger(age) && age >= 3 && age <= 30 ? age : undefined
}

function Age() {
  const t = wordsIn('pupil')
  const change = useChangePupil()
  const stored = useMeetingStore(({ meeting }) => meeting?.pupil?.age ?? null)
  const field = useKeptField('pupil.age', stored === null ? '' : String(stored), (text) => {
    const age = ageOf(text)
    return age !== undefined && change({ age })
  })
  return (
    <Field label={t('prepare.age')} {...field}>
      {ageOf(field.value) === undefined && (
        <p className={styles['tip']} role="status">
          <CircleHelp size={16} aria-hidden="true" />
          {t('prepare.ageHint')}
        </p>
      )}
    </Field>
  )
}
