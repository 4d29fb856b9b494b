import type { KeyboardEvent, Ref } from 'react'
import styles from './grow-text.module.css'

export interface GrowTextProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onLeave: () => void
  readonly onEnter?: () => void
  readonly placeholder?: string
  readonly boxRef?: Ref<HTMLTextAreaElement>
}

const isLong = (text: string) => text.length > 100 || text.includes('\n')

/** A text on a slip of paper: as high as its words, and from eight lines on it scrolls. Escape and F6 give up the caret. */
export function GrowText({ label, value, onChange, onLeave, onEnter, placeholder, boxRef }: GrowTextProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape' || event.key === 'F6') event.currentTarget.blur()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !onEnter) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className={styles['grow']} data-words={value} data-long={isLong(value)}>
      <textarea
        ref={boxRef}
        rows={1}
        aria-label={label}
        value={value}
        placeholder={placeholder}
        dir="auto"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
