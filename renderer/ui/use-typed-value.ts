import type { Result } from '@shared/lib/result'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'

export interface TypedValueOptions<T> {
  readonly value: T
  /** The value as a text: at rest, and while it is edited. */
  readonly shown: string
  readonly edited: string
  /** The value a text stands for, or why it is none, in words to read. */
  readonly read: (text: string) => Result<T, string>
  readonly onChange: (value: T) => void
  /** For a form that is sent at once: hands over at every change what is read, and this while it is nothing. */
  readonly meanwhile?: T
  /** After Enter, when what stands there could be taken over. */
  readonly onEnter?: (() => void) | undefined
  /** The field was left, and what stood there could be taken over. */
  readonly onLeft?: (() => void) | undefined
  /** The text after an arrow up (1) or down (-1); nothing for no change. */
  readonly step?: (text: string, by: 1 | -1) => string | null
}

/**
 * A value typed as a text (docs/domain.md, rule 223): taken over when the field is left, on Enter, and when the field
 * goes away. At rest it shows what is kept. What cannot be taken over stays there, with words that say why.
 */
export function useTypedValue<T>(options: TypedValueOptions<T>) {
  const { value, shown, edited, read, onChange, onEnter, onLeft, step } = options
  // What was typed and is not taken over; the ref is as new as the last key, also before it is drawn.
  const typed = useRef<string | null>(null)
  const [, draw] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [hasFocus, setHasFocus] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  // The mouse that gave the focus still puts the caret somewhere when it is let go.
  const isFresh = useRef(false)
  const setTyped = (text: string | null) => {
    typed.current = text
    draw(text)
    setProblem(null)
  }
  const change = (text: string) => {
    setTyped(text)
    const now = read(text)
    if (options.meanwhile !== undefined) onChange(now.ok ? now.value : options.meanwhile)
  }
  const take = (): boolean => {
    const text = typed.current
    if (text === null) return true
    const now = read(text)
    if (!now.ok) {
      setProblem(now.problem)
      return false
    }
    setTyped(null)
    if (now.value !== value) onChange(now.value)
    return true
  }
  const latest = useRef(take)
  latest.current = take
  useEffect(() => () => void latest.current(), [])
  // The text of editing stands there only once it is drawn; typing then puts the new one in its place.
  useLayoutEffect(() => {
    if (hasFocus && typed.current === null) input.current?.select()
  }, [hasFocus])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    isFresh.current = false
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' || event.key === 'F6') {
      if (event.key === 'Escape') setTyped(null)
      event.currentTarget.blur()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (take()) onEnter?.()
    } else if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && step && !event.altKey && !event.ctrlKey) {
      event.preventDefault()
      const next = step(typed.current ?? edited, event.key === 'ArrowUp' ? 1 : -1)
      if (next !== null) change(next)
    }
  }
  return {
    problem,
    /** What stands there now, read; for buttons beside the field. */
    current: () => read(typed.current ?? edited),
    /** Puts aside what was typed: a value was chosen in another way. */
    letGo: () => setTyped(null),
    field: {
      ref: input,
      type: 'text',
      value: typed.current ?? (hasFocus ? edited : shown),
      autoComplete: 'off',
      spellCheck: false,
      'aria-invalid': problem !== null || undefined,
      onChange: (event: { readonly target: HTMLInputElement }) => change(event.target.value),
      onFocus: () => {
        isFresh.current = true
        setHasFocus(true)
      },
      onMouseUp: () => {
        if (isFresh.current && typed.current === null) input.current?.select()
        isFresh.current = false
      },
      onBlur: () => {
        setHasFocus(false)
        if (take()) onLeft?.()
      },
      onKeyDown,
    } as const,
  }
}
