import { type RefObject, useEffect, useState } from 'react'

/** So far above and below its lane a sheet is drawn already, so that scrolling does not find it blank. */
const AHEAD = '500px 0px'

interface Watch {
  readonly observer: IntersectionObserver
  readonly looks: Map<Element, () => void>
}

/** One observer for each lane that scrolls. */
const watches = new WeakMap<Element, Watch>()

function watchOf(lane: Element): Watch {
  const known = watches.get(lane)
  if (known) return known
  const looks = new Map<Element, () => void>()
  const onSeen = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) looks.get(target)?.()
  }
  const watch = { looks, observer: new IntersectionObserver(onSeen, { root: lane, rootMargin: AHEAD }) }
  watches.set(lane, watch)
  return watch
}

export type Look = 'always' | 'near' | 'never'

/**
 * Whether a part of a lane is to be drawn: `always`, once it came `near` what can be seen of its lane, or, having
 * nothing to show, only when it was drawn before.
 */
export function useDrawn(part: RefObject<HTMLElement | null>, look: Look): boolean {
  const [wasDrawn, setDrawn] = useState(look === 'always')
  useEffect(() => {
    const element = part.current
    const lane = element?.closest('[data-scroll]')
    if (look !== 'near' || wasDrawn || !element || !lane) return
    const { observer, looks } = watchOf(lane)
    looks.set(element, () => setDrawn(true))
    observer.observe(element)
    return () => {
      observer.unobserve(element)
      looks.delete(element)
    }
  }, [part, look, wasDrawn])
  return wasDrawn || look === 'always'
}
