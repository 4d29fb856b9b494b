import { type RefObject, useEffect, useRef, useState } from 'react'

/** So far above and below its lane a sheet is drawn already, so that scrolling does not find it blank. */
const AHEAD = '500px 0px'

export interface Near {
  readonly isNear: boolean
  /** How high it was when it was drawn last; null when it never was. */
  readonly height: number | null
}

type Look = (seen: IntersectionObserverEntry) => void

interface Watch {
  readonly observer: IntersectionObserver
  readonly looks: Map<Element, Look>
}

/** One observer for each lane that scrolls: a search that takes dozens of sheets away and back makes none anew. */
const watches = new WeakMap<Element, Watch>()

function watchOf(lane: Element): Watch {
  const known = watches.get(lane)
  if (known) return known
  const looks = new Map<Element, Look>()
  const onSeen = (entries: readonly IntersectionObserverEntry[]) => {
    for (const seen of entries) looks.get(seen.target)?.(seen)
  }
  const watch = { looks, observer: new IntersectionObserver(onSeen, { root: lane, rootMargin: AHEAD }) }
  watches.set(lane, watch)
  return watch
}

/** Whether a part of a lane is near what can be seen of it. Always, while nobody asks to look. */
export function useNear(part: RefObject<HTMLElement | null>, isLooking: boolean): Near {
  const [isNear, setNear] = useState(!isLooking)
  const height = useRef<number | null>(null)
  useEffect(() => {
    const element = part.current
    const lane = element?.closest('[data-scroll]')
    if (!isLooking || !element || !lane) return
    const { observer, looks } = watchOf(lane)
    looks.set(element, (seen) => {
      if (!seen.isIntersecting && element.childElementCount > 0) height.current = seen.boundingClientRect.height
      setNear(seen.isIntersecting)
    })
    observer.observe(element)
    return () => {
      observer.unobserve(element)
      looks.delete(element)
    }
  }, [part, isLooking])
  return { isNear: isNear || !isLooking, height: height.current }
}
