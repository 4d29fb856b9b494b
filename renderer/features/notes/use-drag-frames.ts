import { type RefObject, useEffect, useRef } from 'react'

const EDGE = 56
const FASTEST = 14

/** How far a lane scrolls in one frame when the pointer is near its upper or lower edge; negative is up. */
export function edgeScroll(y: number, top: number, bottom: number): number {
  const edge = Math.min(EDGE, (bottom - top) / 3)
  if (y < top + edge) return -Math.ceil(Math.min(1, (top + edge - y) / edge) * FASTEST)
  if (y > bottom - edge) return Math.ceil(Math.min(1, (y - bottom + edge) / edge) * FASTEST)
  return 0
}

/** While something is dragged: looks every frame where the pointer is, scrolls the lane under it, and tells the height. */
export function useDragFrames(
  lane: string | null,
  root: RefObject<HTMLElement | null>,
  onFrame: (y: number, lane: HTMLElement) => void,
): void {
  const pointer = useRef(0)
  const latest = useRef(onFrame)
  latest.current = onFrame
  const isOver = lane !== null
  useEffect(() => {
    const onMouse = (event: MouseEvent) => {
      pointer.current = event.clientY
    }
    const onTouch = (event: TouchEvent) => {
      pointer.current = event.touches[0]?.clientY ?? pointer.current
    }
    window.addEventListener('mousemove', onMouse, true)
    window.addEventListener('touchmove', onTouch, true)
    return () => {
      window.removeEventListener('mousemove', onMouse, true)
      window.removeEventListener('touchmove', onTouch, true)
    }
  }, [])
  useEffect(() => {
    const section = root.current?.querySelector<HTMLElement>(`[data-lane-name="${lane}"]`)
    const scroller = section?.querySelector<HTMLElement>('[data-scroll]')
    if (!isOver || !section || !scroller) return
    let frame = 0
    // Asked once: a lane stands still while something is dragged, and asking lays the page out.
    const { top, bottom } = scroller.getBoundingClientRect()
    const look = () => {
      const by = edgeScroll(pointer.current, top, bottom)
      if (by !== 0) scroller.scrollTop += by
      latest.current(pointer.current, section)
      frame = requestAnimationFrame(look)
    }
    frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)
  }, [isOver, lane, root])
}
