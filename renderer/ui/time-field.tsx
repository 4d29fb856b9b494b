import { fail, type Result } from '@shared/lib/result'
import { minutesLater } from '@shared/time/format'
import { readClockTime } from '@shared/time/read-time'
import { wordsIn } from './text'
import { TypedBox } from './typed-box'
import box from './typed-box.module.css'
import { useTypedValue } from './use-typed-value'

export interface TimeFieldProps {
  readonly label: string
  /** `19:30`, or empty. */
  readonly value: string
  readonly onChange: (time: string) => void
  readonly isRequired?: boolean
}

/** A time of 24 hours, typed as people write it (docs/domain.md, rule 221). Arrows go a minute on or back. */
export function TimeField({ label, value, onChange, isRequired = false }: TimeFieldProps) {
  const t = wordsIn('fields')
  const read = (text: string): Result<string, string> => {
    const time = readClockTime(text)
    if (!time.ok) return fail(t(`time.${time.problem}`))
    return time.value === '' && isRequired ? fail(t('time.empty')) : time
  }
  const { field, problem } = useTypedValue({
    value,
    shown: value,
    edited: value,
    read,
    onChange,
    step: (text, by) => {
      const time = readClockTime(text)
      return time.ok && time.value !== '' ? minutesLater(time.value, by) : null
    },
  })
  return (
    <TypedBox label={label} problem={problem}>
      {(names) => (
        <div className={box['box']}>
          <input {...names} {...field} />
        </div>
      )}
    </TypedBox>
  )
}
