import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useToday } from '@renderer/state/window/use-today'
import { DateField } from '@renderer/ui/date-field'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import { TimeField } from '@renderer/ui/time-field'
import { calendarDateOf, clockTimeOf, instantOf } from '@shared/time/format'
import type { Instant } from '@shared/time/time'
import styles from './setup.module.css'
import { type TextField, useSetupField } from './use-setup-field'

export interface WherePanelProps {
  /** Other words for fields that go by another name in this form of meeting. */
  readonly labels?: Partial<Record<TextField, string>>
}

/** When and where the meeting is, and who leads it. */
export function WherePanel({ labels = {} }: WherePanelProps) {
  const t = wordsIn('prepare')
  const dispatch = useDispatch()
  const today = useToday()
  const begin = useMeetingStore((store) => store.meeting?.setup.begin)
  if (begin === undefined) return null
  const setBegin = (next: Instant | null) => {
    if (next !== null) dispatch({ type: 'meeting/change-setup', patch: { begin: next } })
  }
  const date = calendarDateOf(begin)
  const time = clockTimeOf(begin)
  return (
    <section className={[styles['panel'], styles['where']].join(' ')} aria-label={t('when')}>
      <DateField
        label={t('date')}
        value={date}
        today={today}
        towards="ahead"
        isRequired
        onChange={(next) => setBegin(instantOf(next, time))}
      />
      <TimeField label={t('begin')} value={time} isRequired onChange={(next) => setBegin(instantOf(date, next))} />
      <SetupText name="place" label={labels.place} />
      <SetupText name="school" label={labels.school} />
      <SetupText name="chair" label={labels.chair} />
      <SetupText name="noteTaker" label={labels.noteTaker} />
    </section>
  )
}

function SetupText({
  name,
  label,
}: {
  readonly name: Exclude<TextField, 'classList'>
  readonly label: string | undefined
}) {
  const t = wordsIn('prepare')
  const field = useSetupField(name)
  return <Field label={label ?? t(name)} {...field} />
}
