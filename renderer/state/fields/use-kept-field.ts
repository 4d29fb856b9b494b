import { useEffect, useRef } from 'react'
import { useDraft } from './use-draft'

const QUIET = 1_000

export interface KeptField {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onCommit: () => void
}

/**
 * A field whose text belongs to the meeting. While typing it is a draft; it is taken over after a second of quiet,
 * when the field is left, and when the screen it stands on goes away. `take` answers whether the meeting has it now.
 */
export function useKeptField(field: string, stored: string, take: (text: string) => boolean): KeptField {
  const [text, setText] = useDraft(field, stored)
  const commit = () => {
    if (text === stored || take(text)) setText(null)
  }
  const latest = useRef(commit)
  latest.current = commit
  useEffect(() => () => latest.current(), [])
  useEffect(() => {
    if (text === stored) return
    const timer = setTimeout(() => latest.current(), QUIET)
    return () => clearTimeout(timer)
  }, [text, stored])
  return { value: text, onChange: setText, onCommit: commit }
}
