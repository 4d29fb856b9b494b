import { type RefObject, useLayoutEffect, useRef } from 'react'
import { largestFit } from './largest-fit'

function overflows(box: HTMLElement): boolean {
  return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
}

function fit(box: HTMLElement): void {
  const setTo = (percent: number) => box.style.setProperty('--fit', (percent / 100).toFixed(2))
  const fitsAt = (percent: number) => {
    setTo(percent)
    return !overflows(box)
  }
  setTo(largestFit(fitsAt))
}

/**
 * Last safety for a text that is longer than its layout expects: makes `--fit` of the box smaller until the text
 * fits. Measures before the first paint, and again only when the text, the font or the size of the box changes.
 */
export function useFitText(text: string): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text must be measured again
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return
    let size = ''
    const measure = () => {
      size = `${box.clientWidth} ${box.clientHeight}`
      fit(box)
    }
    measure()
    let isCurrent = true
    // It also tells of the size a box has when it is first looked at: that was measured already.
    const observer = new ResizeObserver(() => size !== `${box.clientWidth} ${box.clientHeight}` && measure())
    observer.observe(box)
    if (document.fonts.status !== 'loaded') document.fonts.ready.then(() => isCurrent && measure())
    return () => {
      isCurrent = false
      observer.disconnect()
    }
  }, [text])
  return ref
}
