import { type RefObject, useEffect, useRef, useState } from 'react'

/** So far above and below its lane a sheet is drawn already, so that scrolling does not find it blank. */
const AHEAD = '500px 0px'

/** So long (ms) a sheet stays drawn after it went out of reach: the next key or turn of the wheel may want it again. */
const KEPT = 2_000

interface Watch {
  readonly observer: IntersectionObserver
  readonly looks: Map<Element, (isNear: boolean) => void>
}

/** One observer for each lane that scrolls. */
const watches = new WeakMap<Element, Watch>()

function watchOf(lane: Element): Watch {
  const known = watches.get(lane)
  if (known) return known
  const looks: Watch['looks'] = new Map()
  const onSeen = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) looks.get(target)?.(isIntersecting)
  }
  const watch = { looks, observer: new IntersectionObserver(onSeen, { root: lane, rootMargin: AHEAD }) }
  watches.set(lane, watch)
  return watch
}

export type Look = 'always' | 'near' | 'never'

/**
 * Whether a sheet of a lane is to be drawn: `always`, while it is `near` what can be seen of its lane, or, having
 * nothing to show, only when it was drawn before.
 * @returns null when it is to be drawn, else how high (px) each of its notes is taken to be
 */
export function useUndrawn(sheet: RefObject<HTMLElement | null>, look: Look, guess: number): number | null {
  const [isNear, setNear] = useState(look === 'always')
  const each = useRef(guess)
  useEffect(() => {
    const element = sheet.current
    const lane = element?.closest('[data-scroll]')
    if (look !== 'near' || !element || !lane) return
    let leaving: ReturnType<typeof setTimeout> | undefined
    const leave = () => {
      const seen = element.querySelectorAll('li:not([data-unseen])').length
      if (seen > 0) each.current = element.offsetHeight / seen
      setNear(false)
    }
    const { observer, looks } = watchOf(lane)
    looks.set(element, (isIn) => {
      clearTimeout(leaving)
      if (isIn) setNear(true)
      else leaving = setTimeout(leave, KEPT)
    })
    observer.observe(element)
    return () => {
      clearTimeout(leaving)
      observer.unobserve(element)
      looks.delete(element)
    }
  }, [sheet, look])
  return isNear || look === 'always' ? null : each.current
}
