import type { Rectangle } from 'electron'
import { overlap } from './rectangles'

/** What is known of a display; ids and sizes are those of the system. */
export interface ScreenFacts {
  readonly id: number
  /** The id the system gave it, where another display has that one too (see `apart`). */
  readonly systemId?: number
  readonly label: string
  readonly bounds: Rectangle
  readonly workArea: Rectangle
  readonly internal: boolean
}

/** A display as it is remembered: another computer start may give it another id, and its id to another one. */
export interface KnownScreen {
  readonly id: number
  readonly label: string
  readonly width: number
  readonly height: number
}

/** What is worth remembering of a display. */
export function knownAs({ id, systemId = id, label, bounds }: ScreenFacts): KnownScreen {
  return { id: systemId, label, width: bounds.width, height: bounds.height }
}

/**
 * How sure it is that two are one display: 2 when id, name and size agree, 1 when the name and one of the others do, 0
 * when it may be another. Of two without a name the id must agree; an id that went to a display of another name says
 * nothing (docs/domain.md, rule 254).
 */
export function likeness(a: KnownScreen, b: KnownScreen): 0 | 1 | 2 {
  if (a.label !== b.label) return 0
  const isSameId = a.id === b.id
  const isSameSize = a.width === b.width && a.height === b.height
  if (isSameId && isSameSize) return 2
  return isSameId || (a.label !== '' && isSameSize) ? 1 : 0
}

/** A remembered display among those that are there; null too when two are as much alike, for it may be either. */
export function findKnown<S extends ScreenFacts>(known: KnownScreen, screens: readonly S[], least = 1): S | null {
  const most = Math.max(least, ...screens.map((one) => likeness(known, knownAs(one))))
  const [found, other] = screens.filter((one) => likeness(known, knownAs(one)) === most)
  return found && !other ? found : null
}

/**
 * The displays, each with an id of its own: some systems give two of them one id. The first from the left keeps it, the
 * others get one below zero.
 */
export function apart<S extends ScreenFacts>(screens: readonly S[]): S[] {
  const seen = new Set<number>()
  let next = -1
  const ids = new Map<S, number>()
  for (const one of inOrder(screens)) {
    while (screens.some(({ id }) => id === next)) next -= 1
    ids.set(one, seen.has(one.id) ? next-- : one.id)
    seen.add(one.id)
  }
  return screens.map((one) => ({ ...one, id: ids.get(one) ?? one.id, systemId: one.id }))
}

export interface SmartboardWish {
  readonly screens: readonly ScreenFacts[]
  /** The display that holds the console. The board never goes there (docs/domain.md, rule 55). */
  readonly chairScreen: number
  /** Displays that were the board before, the last one first. */
  readonly known: readonly KnownScreen[]
  /** The chair wants an ordinary window, also when there are more displays. */
  readonly isWindow: boolean
  /** The app is opening: nobody was looking at the other display yet. */
  readonly isStart: boolean
  /** Displays the chair was offered and did not want. */
  readonly declined: ReadonlySet<number>
}

export interface SmartboardPlan {
  /** The display the board belongs on now; null when there is none. */
  readonly screen: number | null
  /** A display that could be the board, to ask the chair about. */
  readonly offer: number | null
}

/**
 * The displays without those that show what stands on the console's own. Some systems tell of a mirrored display as a
 * second one in the same place: a board there would lie over the console (docs/domain.md, rule 160).
 */
export function withoutMirrors<S extends ScreenFacts>(screens: readonly S[], chairScreen: number | null): S[] {
  const own = screens.find((one) => one.id === chairScreen)
  return screens.filter((one) => one === own || !own || overlap(one.bounds, own.bounds) === 0)
}

/**
 * Which display is the board: one that was it before is taken at once, a strange one is offered. Only when the
 * app opens and nothing is remembered, a second display is taken without asking (docs/domain.md, rule 55).
 */
export function chooseSmartboard({
  screens,
  chairScreen,
  known,
  isWindow,
  isStart,
  declined,
}: SmartboardWish): SmartboardPlan {
  const others = withoutMirrors(screens, chairScreen).filter((one) => one.id !== chairScreen)
  const first = others.find((one) => !one.internal) ?? others[0] ?? null
  if (isStart && !isWindow && known.length === 0) return { screen: first?.id ?? null, offer: null }
  const foundWith = (least: number) => known.map((one) => findKnown(one, others, least)).find(Boolean)
  const found = foundWith(2) ?? foundWith(1)
  if (!isWindow && found) return { screen: found.id, offer: null }
  const offered = others.filter((one) => !declined.has(one.id))
  return { screen: null, offer: (offered.find((one) => !one.internal) ?? offered[0])?.id ?? null }
}

/** The displays as the chair reads of them: which holds the console, and which the board. */
export function asListed(screens: readonly ScreenFacts[], console: number | null, smartboard: number | null) {
  return screens.map(({ id, label, bounds }) => ({
    id,
    name: label,
    bounds,
    isConsole: id === console,
    isSmartboard: smartboard !== null && id === smartboard,
  }))
}

/** The displays numbered from left to right, then from top to bottom: as people point at them. */
export function inOrder<S extends ScreenFacts>(screens: readonly S[]): S[] {
  return [...screens].sort((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y || a.id - b.id)
}
