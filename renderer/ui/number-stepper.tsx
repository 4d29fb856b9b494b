import { readWhole } from '@shared/lib/read-whole'
import { fail, type Result } from '@shared/lib/result'
import { Minus, Plus } from 'lucide-react'
import styles from './number-stepper.module.css'
import { wordsIn } from './text'
import { TypedBox } from './typed-box'
import { useTypedValue } from './use-typed-value'

export interface NumberStepperProps {
  readonly label: string
  readonly fewer: string
  readonly more: string
  readonly value: number
  readonly least?: number
  readonly most: number
  readonly isLabelHidden?: boolean
  readonly onChange: (value: number) => void
}

/** A figure that is kept may have a fraction, as of a ready-made schedule; one that is typed has none. */
const written = (value: number) => String(Math.round(value * 10) / 10).replace('.', ',')
const keepCaret = (event: { preventDefault(): void }) => event.preventDefault()

/**
 * A whole number, typed, or changed by a button or an arrow (docs/domain.md, rule 223). What is no whole number of the
 * range is refused in words; a wheel changes nothing.
 */
export function NumberStepper(props: NumberStepperProps) {
  const { label, fewer, more, value, least = 0, most, isLabelHidden, onChange } = props
  const t = wordsIn('fields')
  const read = (text: string): Result<number, string> => {
    if (text === written(value)) return { ok: true, value }
    const number = readWhole(text, least, most)
    return number.ok ? number : fail(t(`number.${number.problem}`, { least, most }))
  }
  /** The next whole number in that direction, as far as the range goes. */
  const next = (from: number, by: 1 | -1) =>
    Math.min(most, Math.max(least, by === 1 ? Math.floor(from) + 1 : Math.ceil(from) - 1))
  const typed = useTypedValue({
    value,
    shown: written(value),
    edited: written(value),
    read,
    onChange,
    step: (text, by) => {
      const number = read(text)
      return number.ok ? String(next(number.value, by)) : null
    },
  })
  const press = (by: 1 | -1) => () => {
    const number = typed.current()
    typed.letGo()
    onChange(next(number.ok ? number.value : value, by))
  }
  const button = { type: 'button', tabIndex: -1, onMouseDown: keepCaret } as const
  return (
    <TypedBox label={label} isLabelHidden={isLabelHidden} problem={typed.problem}>
      {(names) => (
        <div className={styles['group']}>
          <button {...button} aria-label={fewer} disabled={value <= least} onClick={press(-1)}>
            <Minus size={18} aria-hidden="true" />
          </button>
          <input {...names} {...typed.field} inputMode="numeric" />
          <button {...button} aria-label={more} disabled={value >= most} onClick={press(1)}>
            <Plus size={18} aria-hidden="true" />
          </button>
        </div>
      )}
    </TypedBox>
  )
}
