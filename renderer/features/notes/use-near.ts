import { type RefObject, useEffect, useRef, useState } from 'react'

/** So far above and below its lane a sheet is drawn already, so that scrolling does not find it blank. */
const AHEAD = '300px 0px'

/** So long (ms) a sheet is kept after it went out of reach: the next key or turn of the wheel may want it again. */
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
 * How much of a sheet is drawn: in `full`, only what already was (`kept`, out of reach and so without layout), or nothing.
 * Unless in full, it takes the place of its notes, each so high (px).
 */
export interface Drawn {
  readonly as: 'full' | 'kept' | 'not'
  readonly each: number
}

/**
 * How much of a sheet of a lane is to be drawn: in full `always`, while it is `near` what can be seen of its lane, or,
 * having nothing to show, only when it was drawn before. Out of reach it is kept for a moment.
 * @param guess how high (px) a note is taken to be until one was drawn
 */
export function useDrawn(sheet: RefObject<HTMLElement | null>, look: Look, guess: number): Drawn {
  const [as, setAs] = useState<Drawn['as']>(look === 'always' ? 'full' : 'not')
  const each = useRef(guess)
  useEffect(() => {
    const element = sheet.current
    const lane = element?.closest('[data-scroll]')
    if (look !== 'near' || !element || !lane) return
    let leaving: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      const seen = element.querySelectorAll('li:not([data-unseen])').length
      if (seen > 0) each.current = element.offsetHeight / seen
      setAs((now) => (now === 'full' ? 'kept' : now))
      leaving = setTimeout(() => setAs('not'), KEPT)
    }
    const { observer, looks } = watchOf(lane)
    looks.set(element, (isIn) => {
      clearTimeout(leaving)
      if (isIn) setAs('full')
      else keep()
    })
    observer.observe(element)
    return () => {
      clearTimeout(leaving)
      observer.unobserve(element)
      looks.delete(element)
    }
  }, [sheet, look])
  return { as: look === 'always' ? 'full' : as, each: each.current }
}
