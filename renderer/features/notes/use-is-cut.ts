import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * Whether the words of a clamped text go on below what is seen; looked at again when its box changes or `key` does. What
 * was cut once stays so while it is `isOpen`, so that it can be closed again.
 */
export function useIsCut(key: string, isOpen: boolean): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const box = useRef<HTMLDivElement>(null)
  const [isCut, setIsCut] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is measured again
  useLayoutEffect(() => {
    const text = box.current?.querySelector('[data-text]')
    if (!text || isOpen) return
    const look = () => setIsCut(text.scrollHeight > text.clientHeight + 1)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(text)
    return () => observer.disconnect()
  }, [key, isOpen])
  return [box, isCut]
}
