import type { Rectangle } from 'electron'
import { overlap } from './rectangles'

/** What is known of a display; ids and sizes are those of the system. */
export interface ScreenFacts {
  readonly id: number
  readonly label: string
  readonly bounds: Rectangle
  readonly workArea: Rectangle
  readonly internal: boolean
}

/** A display as it is remembered: another computer start may give it another id. */
export interface KnownScreen {
  readonly id: number
  readonly label: string
  readonly width: number
  readonly height: number
}

/** What is worth remembering of a display. */
export function knownAs({ id, label, bounds }: ScreenFacts): KnownScreen {
  return { id, label, width: bounds.width, height: bounds.height }
}

/** A remembered display among those that are there: by its id, else by its name and size together. */
export function findKnown<S extends ScreenFacts>(known: KnownScreen, screens: readonly S[]): S | null {
  const looksAlike = (one: ScreenFacts) =>
    known.label !== '' &&
    one.label === known.label &&
    one.bounds.width === known.width &&
    one.bounds.height === known.height
  return screens.find((one) => one.id === known.id) ?? screens.find(looksAlike) ?? null
}

export interface BoardWish {
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

export interface BoardPlan {
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
export function chooseBoard({ screens, chairScreen, known, isWindow, isStart, declined }: BoardWish): BoardPlan {
  const others = withoutMirrors(screens, chairScreen).filter((one) => one.id !== chairScreen)
  const first = others.find((one) => !one.internal) ?? others[0] ?? null
  if (isStart && !isWindow && known.length === 0) return { screen: first?.id ?? null, offer: null }
  const byId = known.map((one) => others.find((other) => other.id === one.id)).find(Boolean)
  const found = byId ?? known.map((one) => findKnown(one, others)).find(Boolean)
  if (!isWindow && found) return { screen: found.id, offer: null }
  const offered = others.filter((one) => !declined.has(one.id))
  return { screen: null, offer: (offered.find((one) => !one.internal) ?? offered[0])?.id ?? null }
}

/** The displays numbered from left to right, then from top to bottom: as people point at them. */
export function inOrder<S extends ScreenFacts>(screens: readonly S[]): S[] {
  return [...screens].sort((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y || a.id - b.id)
}
