import { Radio, RadioGroup } from 'react-aria-components'
import styles from './segments.module.css'

export interface Segment<T extends string> {
  readonly value: T
  readonly label: string
  readonly meta?: string
  readonly isDisabled?: boolean
}

export interface SegmentsProps<T extends string> {
  readonly label: string
  readonly segments: readonly Segment<T>[]
  readonly value: T | null
  readonly onChange: (value: T) => void
  /** Two in a row, where four beside each other do not fit. */
  readonly isPaired?: boolean
}

/** One choice out of a few, side by side. Arrows choose; for a screen reader it is a group of radio buttons. */
export function Segments<T extends string>({ label, segments, value, onChange, isPaired }: SegmentsProps<T>) {
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      className={[styles['group'], isPaired ? styles['paired'] : ''].join(' ')}
      value={value}
      onChange={(next) => onChange(next as T)}
    >
      {segments.map((segment) => (
        <Radio
          key={segment.value}
          value={segment.value}
          className={styles['item'] ?? ''}
          isDisabled={segment.isDisabled ?? false}
        >
          {segment.label}
          {segment.meta && <small>{segment.meta}</small>}
        </Radio>
      ))}
    </RadioGroup>
  )
}
