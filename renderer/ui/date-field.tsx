import { type CalendarDate, parseDate } from '@internationalized/date'
import { fail, ok, type Result } from '@shared/lib/result'
import { editDate, noonOfDate, writeDate } from '@shared/time/calendar-day'
import { daysLater } from '@shared/time/format'
import { readDate, type Towards } from '@shared/time/read-date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from 'react-aria-components'
import styles from './date-field.module.css'
import { wordsIn } from './text'
import { TypedBox } from './typed-box'
import box from './typed-box.module.css'
import { useTypedValue } from './use-typed-value'

export interface DateFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** `2026-03-05`, or empty. */
  readonly value: string
  readonly onChange: (date: string) => void
  /** The day it is, `2026-03-05`. */
  readonly today: string
  /** Where the date should lie: for a date without a year, and for a word when it lies elsewhere. */
  readonly towards?: Towards
  /** An earlier date is refused. */
  readonly earliest?: string
  readonly isRequired?: boolean
  /** For a form that is sent at once: hands over at every change, and an empty text while there is no date. */
  readonly isImmediate?: boolean
  readonly onEnter?: () => void
  readonly onLeft?: () => void
}

function dayOf(date: string): CalendarDate | null {
  return noonOfDate(date) ? parseDate(date) : null
}

/** A date, typed as people write it or chosen in a calendar (docs/domain.md, rule 220). Arrows go a day on or back. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, today, towards, earliest = '', isRequired = false, isImmediate = false } = props
  const t = wordsIn('fields')
  const read = (text: string): Result<string, string> => {
    const date = readDate(text, today, towards)
    if (!date.ok) return fail(t(`date.${date.problem}`))
    if (date.value === '') return isRequired ? fail(t('date.empty')) : date
    return date.value < earliest ? fail(t('date.tooEarly')) : ok(date.value)
  }
  const typed = useTypedValue({
    value,
    shown: writeDate(value),
    edited: editDate(value),
    read,
    onChange,
    ...(isImmediate ? { meanwhile: '' } : {}),
    onEnter: props.onEnter,
    onLeft: props.onLeft,
    step: (text, by) => {
      const date = readDate(text, today, towards)
      return date.ok ? editDate(date.value === '' ? today : daysLater(date.value, by)) : null
    },
  })
  const isElsewhere = towards === 'ahead' ? value < today : towards === 'back' && value > today
  const remark = value !== '' && isElsewhere ? t(towards === 'ahead' ? 'date.past' : 'date.toCome') : undefined
  const choose = (date: string) => {
    typed.letGo()
    if (date !== value) onChange(date)
  }
  return (
    <TypedBox label={label} isLabelHidden={props.isLabelHidden} remark={remark} problem={typed.problem}>
      {(names) => (
        <div className={box['box']}>
          <input {...names} {...typed.field} />
          <DayPicker label={t('date.calendar', { label })} value={value} least={earliest} onChoose={choose} />
        </div>
      )}
    </TypedBox>
  )
}

interface DayPickerProps {
  readonly label: string
  readonly value: string
  readonly least: string
  readonly onChoose: (date: string) => void
}

function DayPicker({ label, value, least, onChoose }: DayPickerProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button className={styles['open'] ?? ''} aria-label={label}>
        <CalendarDays size={18} aria-hidden="true" />
      </Button>
      <Popover className={styles['popover'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={label}>
          <Calendar
            aria-label={label}
            autoFocus
            value={dayOf(value)}
            {...(dayOf(least) ? { minValue: dayOf(least) } : {})}
            onChange={(day) => {
              setIsOpen(false)
              onChoose(day.toString())
            }}
          >
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
    </DialogTrigger>
  )
}
