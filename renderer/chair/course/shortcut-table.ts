import type { Texts } from '@shared/strings/texts'

type Words = Texts['console']['keys']

export interface Shortcut {
  /** Keys that do the same or belong together, by their place in `keys.name`, or as they stand on the key. */
  readonly keys: readonly string[]
  readonly what: keyof Words['what']
  /** Only in a driegesprek. */
  readonly isOfCircles?: boolean
}

/** Every key of the console, for the cheat sheet and for any text about it. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['space', 'S'], what: 'pause' },
  { keys: ['+', '-'], what: 'minute' },
  { keys: ['P'], what: 'break' },
  { keys: ['B', 'period'], what: 'black' },
  { keys: ['M'], what: 'mute' },
  { keys: ['T'], what: 'timekeeper' },
  { keys: ['pageDown'], what: 'next' },
  { keys: ['pageUp'], what: 'previous' },
  { keys: ['1', '2', '3'], what: 'circle', isOfCircles: true },
  { keys: ['N'], what: 'entry', isOfCircles: true },
  { keys: ['enter'], what: 'add', isOfCircles: true },
  { keys: ['K'], what: 'choose', isOfCircles: true },
  { keys: ['L'], what: 'later', isOfCircles: true },
  { keys: ['ctrlArrows'], what: 'move', isOfCircles: true },
  { keys: ['ctrlK'], what: 'search', isOfCircles: true },
  { keys: ['ctrlZ'], what: 'undo' },
  { keys: ['ctrlY'], what: 'redo' },
  { keys: ['ctrlPlus', 'ctrlMinus'], what: 'zoom' },
  { keys: ['ctrlZero'], what: 'usual' },
  { keys: ['?'], what: 'keys' },
  { keys: ['escape'], what: 'close' },
]

/** What stands on a key, in words. */
export function keyName(key: string, names: Readonly<Record<string, string>>): string {
  return names[key] ?? key
}

/** The table as lines of plain text, for a manual: `B: bord op zwart`. `ctrl` is what stands on the key for it. */
export function shortcutLines(words: Words, ctrl: string): string[] {
  const nameOf = (key: string) => keyName(key, words.name).replace('{{ctrl}}', ctrl)
  return SHORTCUTS.map(({ keys, what }) => `${keys.map(nameOf).join(', ')}: ${words.what[what]}`)
}
