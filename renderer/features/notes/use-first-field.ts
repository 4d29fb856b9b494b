import { type RefObject, useEffect, useRef } from 'react'

/** In a dialog with a field, the caret starts in that field. */
export function useFirstField(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('textarea, input')?.focus()
  }, [])
  return box
}
