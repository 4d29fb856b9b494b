import { useMeetingStore } from '@renderer/state/chair-context'
import { useToday } from '@renderer/state/window/use-today'
import { DateField } from '@renderer/ui/date-field'
import { dayOfMeeting } from '@shared/meeting/meeting-day'
import { useEffect, useRef, useState } from 'react'
import styles from './line-text.module.css'

export interface LineDateProps {
  /** `2026-03-05`, or empty. */
  readonly date: string
  /** What stands there at rest. */
  readonly shown: string
  readonly label: string
  readonly onTake: (date: string) => void
}

/** A date of a line that is mended where it stands: a click opens it; it closes once what stands there is taken over. */
export function LineDate({ date, shown, label, onTake }: LineDateProps) {
  const [isOpen, setIsOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const today = useToday()
  const earliest = useMeetingStore(({ meeting }) => (meeting ? dayOfMeeting(meeting) : today))
  useEffect(() => {
    if (isOpen) box.current?.querySelector('input')?.focus()
  }, [isOpen])
  if (!isOpen)
    return (
      <button
        type="button"
        className={[styles['line'], date === '' ? styles['none'] : ''].join(' ')}
        aria-label={label}
        onClick={() => setIsOpen(true)}
      >
        {shown}
      </button>
    )
  const close = () => setIsOpen(false)
  return (
    <div ref={box} className={styles['field']}>
      <DateField
        label={label}
        isLabelHidden
        value={date}
        today={today}
        towards="ahead"
        earliest={earliest}
        onChange={onTake}
        onEnter={close}
        onLeft={close}
      />
    </div>
  )
}
