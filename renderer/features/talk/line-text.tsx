import { useKeptField } from '@renderer/state/fields/use-kept-field'
import { Field } from '@renderer/ui/field'
import { useEffect, useRef, useState } from 'react'
import styles from './line-text.module.css'

export interface LineTextProps {
  /** The draft that keeps the text while it is typed. */
  readonly draft: string
  /** What the meeting holds. */
  readonly text: string
  /** What stands there at rest. */
  readonly shown?: string
  readonly label: string
  /** One line, that Enter takes over and never breaks. */
  readonly isLine?: boolean
  readonly canBeEmpty?: boolean
  /** Answers whether the meeting has the text now. */
  readonly onTake: (text: string) => boolean
}

/** A text of a line that is mended where it stands: a click opens it, Enter or leaving it takes it over. */
export function LineText({ draft, text, shown = text, label, isLine, canBeEmpty = false, onTake }: LineTextProps) {
  const [isOpen, setIsOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const isRefused = (next: string) => !canBeEmpty && next.trim() === ''
  const field = useKeptField(draft, text, (next) => !isRefused(next) && onTake(next))
  useEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [isOpen])
  const leave = () => {
    // A line is taken away with its cross, never by emptying it.
    if (isRefused(field.value)) field.onChange(text)
    else field.onCommit()
    setIsOpen(false)
  }
  // A draft that a crash left behind is open again.
  if (!isOpen && field.value === text)
    return (
      <button
        type="button"
        className={[styles['line'], text === '' ? styles['none'] : ''].join(' ')}
        aria-label={label}
        dir="auto"
        onClick={() => setIsOpen(true)}
      >
        {shown}
      </button>
    )
  const rows = isLine ? {} : { rows: 2 }
  return (
    <div ref={box} className={styles['field']}>
      <Field label={label} isLabelHidden {...rows} {...field} onCommit={leave} onEnter={leave} />
    </div>
  )
}
