import { useEffect } from 'react'

/** What is pressed or typed into. */
const USED = 'a[href], button, input, textarea, select'
/** What can be reached with Tab. */
const REACHABLE = `${USED}, [tabindex]`

/** What had the focus, and everything around it with its place there. */
interface Trail {
  readonly last: Element
  readonly around: readonly { readonly box: Element; readonly place: number }[]
}

function trailOf(last: Element): Trail {
  const around: { box: Element; place: number }[] = []
  for (let inner = last; inner.parentElement; inner = inner.parentElement)
    around.push({ box: inner.parentElement, place: [...inner.parentElement.children].indexOf(inner) })
  return { last, around }
}

function isReachable(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.tabIndex >= 0 && !element.matches(':disabled, [inert] *, [hidden] *')
}

function firstIn(box: Element | undefined): HTMLElement | undefined {
  if (!box) return undefined
  return [box, ...box.querySelectorAll(REACHABLE)].find(isReachable)
}

const hasNoFocus = () => document.activeElement === document.body

/** The heading of a screen: where reading begins when all of it is new. */
function headingOf(box: Element): HTMLElement | null {
  const heading = box.querySelector<HTMLElement>('main h1')
  if (heading) heading.tabIndex = -1
  return heading
}

const isGone = (element: Element) => !(element.isConnected && isReachable(element))

/** The part of the page itself: nothing that a key for the clock or the board would press or be typed into. */
function partOf(box: Element): HTMLElement | null {
  if (!(box instanceof HTMLElement) || getComputedStyle(box).display === 'contents') return null
  box.tabIndex = -1
  return box
}

/** Where the focus goes on: what took the place of what could be used, else what is nearest to it. */
function nextOf({ around, last }: Trail): HTMLElement | null {
  const wasUsed = last.matches(USED)
  for (const { box, place } of around) {
    if (!box.isConnected) continue
    const inPlace = () => firstIn(box.children[Math.min(place, box.children.length - 1)]) ?? firstIn(box)
    const near = headingOf(box) ?? (wasUsed ? inPlace() : partOf(box))
    if (near) return near
  }
  return null
}

/**
 * Who works with keys never loses the place: when the button that was pressed is gone or off, the focus goes to what
 * stands there now, and on a new screen to its heading (docs/domain.md, rule 123). Whoever points keeps the page as it
 * is, so that a key that steers the clock does not press a button.
 */
export function useFocusKeeper(): void {
  useEffect(() => {
    let trail: Trail | null = null
    let isByKey = false
    let asked = 0
    const root = document.getElementById('root')
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && root?.contains(target)) trail = trailOf(target)
    }
    const onBlur = ({ target }: FocusEvent) => {
      // Escape gives up the caret on purpose: what can still be used was not lost.
      const look = () => {
        if (trail?.last === target && hasNoFocus() && !isGone(trail.last)) trail = null
      }
      requestAnimationFrame(look)
    }
    const onKey = () => {
      isByKey = true
    }
    const onPoint = () => {
      isByKey = false
    }
    const check = () => {
      asked = 0
      if (isByKey && trail && hasNoFocus() && isGone(trail.last)) nextOf(trail)?.focus()
    }
    const observer = new MutationObserver(() => {
      if (!isByKey || !trail || !(hasNoFocus() || isGone(trail.last))) return
      // Whoever knows better where the focus goes, and a dialog that gives it back, comes first.
      asked ||= requestAnimationFrame(() => requestAnimationFrame(check))
    })
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    window.addEventListener('focusin', onFocus)
    window.addEventListener('focusout', onBlur)
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('pointerdown', onPoint, true)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(asked)
      window.removeEventListener('focusin', onFocus)
      window.removeEventListener('focusout', onBlur)
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('pointerdown', onPoint, true)
    }
  }, [])
}
