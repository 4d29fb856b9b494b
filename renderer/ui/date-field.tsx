import { CalendarDate, type DateValue, parseDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components'
import styles from './date-field.module.css'

export interface DateFieldProps {
  readonly label: string
  /** `2026-03-05`, or empty. */
  readonly value: string
  readonly onChange: (date: string) => void
  /** Hands over at every change, and an empty text while the date is not whole: for a form that is sent at once. */
  readonly isImmediate?: boolean
}

const QUIET = 800
/** A year that is still being typed reads as a year long ago. */
const FIRST_YEAR = 1900

function parse(text: string): CalendarDate | null {
  try {
    return text === '' ? null : parseDate(text)
  } catch {
    return null
  }
}

const textOf = (date: DateValue | null) => (date ? new CalendarDate(date.year, date.month, date.day).toString() : '')

/**
 * A date, typed part by part or chosen in a calendar. It is handed over after a moment of quiet, when it is left and
 * when a day is chosen, so that the parts of a year are no dates of their own.
 */
export function DateField({ label, value, onChange, isImmediate = false }: DateFieldProps) {
  const [date, setDate] = useState<DateValue | null>(() => parse(value))
  useEffect(() => {
    if (!isImmediate) setDate(parse(value))
  }, [value, isImmediate])
  const commit = (next: DateValue | null) => {
    if ((next === null || next.year >= FIRST_YEAR) && textOf(next) !== value) onChange(textOf(next))
  }
  const change = (next: DateValue | null) => {
    setDate(next)
    if (isImmediate) onChange(next && next.year >= FIRST_YEAR ? textOf(next) : '')
  }
  useEffect(() => {
    const text = textOf(date)
    if (isImmediate || text === value || (date && date.year < FIRST_YEAR)) return
    const timer = setTimeout(() => onChange(text), QUIET)
    return () => clearTimeout(timer)
  }, [date, value, onChange, isImmediate])
  return (
    <DatePicker
      className={styles['wrap'] ?? ''}
      value={date}
      onChange={change}
      onBlur={() => commit(date)}
      onOpenChange={(isOpen) => !isOpen && commit(date)}
      shouldForceLeadingZeros
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Group className={styles['group'] ?? ''}>
        <DateInput className={styles['input'] ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
        </DateInput>
        <Button className={styles['open'] ?? ''}>
          <CalendarDays size={18} aria-hidden="true" />
        </Button>
      </Group>
      <Popover className={styles['popover'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Calendar>
            <header className={styles['head']}>
              <Button slot="previous">
                <ChevronLeft size={20} aria-hidden="true" />
              </Button>
              <Heading />
              <Button slot="next">
                <ChevronRight size={20} aria-hidden="true" />
              </Button>
            </header>
            <CalendarGrid className={styles['grid'] ?? ''}>
              {(day) => <CalendarCell date={day} className={styles['day'] ?? ''} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
