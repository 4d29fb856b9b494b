import { type RefObject, useLayoutEffect, useRef } from 'react'

const STEP = 0.02
const SMALLEST = 0.4

function overflows(box: HTMLElement): boolean {
  return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
}

function fit(box: HTMLElement): void {
  for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
    box.style.setProperty('--fit', scale.toFixed(2))
    if (!overflows(box)) return
  }
}

/**
 * Last safety for a text that is longer than its layout expects: makes `--fit` of the box smaller until the text
 * fits. Measures before the first paint, and again only when the text or the size of the box changes.
 */
export function useFitText(text: string): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text must be measured again
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return
    fit(box)
    let isCurrent = true
    const observer = new ResizeObserver(() => fit(box))
    observer.observe(box)
    document.fonts.ready.then(() => isCurrent && fit(box))
    return () => {
      isCurrent = false
      observer.disconnect()
    }
  }, [text])
  return ref
}
