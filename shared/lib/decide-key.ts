/** A key as it was pressed, apart from any page or window. The names are those of `KeyboardEvent`. */
export interface KeyPress {
  /** What it writes, or what it is called. */
  readonly key: string
  /** Where it lies, whatever is printed on it. */
  readonly code: string
  readonly isKeypad: boolean
  /** It was pressed before and is still held down. */
  readonly isRepeat: boolean
  /** An input method makes a word of it. */
  readonly isComposing: boolean
  readonly isShift: boolean
  readonly isCtrl: boolean
  readonly isAlt: boolean
  readonly isMeta: boolean
  readonly isAltGraph: boolean
}

/** What has the focus: a text field, a place where a letter begins a text, what Space and Enter press, or nothing. */
export type KeyFocus = 'text' | 'letters' | 'button' | 'page'

/** Where a key was pressed. */
export interface KeyPlace {
  readonly focus: KeyFocus
  readonly isMac: boolean
  /** Whether a sign works without Alt where nothing is typed. */
  readonly areSingleKeysOn: boolean
}

const SIGNS = [' ', 's', 'p', 'b', '.', 'm', 't', 'n', 'k', 'l', '1', '2', '3', '+', '=', '-', '?'] as const
const PAGES = ['PageDown', 'PageUp'] as const
const WALKS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Delete'] as const
const CTRL_SIGNS = ['ctrl+k', 'ctrl+z', 'ctrl+shift+z', 'ctrl+y', 'ctrl++', 'ctrl+=', 'ctrl+-', 'ctrl+0'] as const
const CTRL_WALKS = ['ctrl+ArrowLeft', 'ctrl+ArrowRight', 'ctrl+ArrowUp', 'ctrl+ArrowDown'] as const

/** Every key that can be ours, by its name. On a Mac `ctrl` is Command. */
export const KEY_NAMES = [...SIGNS, ...PAGES, ...WALKS, ...CTRL_SIGNS, ...CTRL_WALKS] as const
export type KeyName = (typeof KEY_NAMES)[number]

/**
 * Whose a key is: of what has the focus (which types it, is pressed by it or does nothing), of the system, or ours. A key
 * that is held is ours still, so that nothing else does something with it, but it does its work only once.
 */
export type KeyDecision =
  | { readonly kind: 'text' }
  | { readonly kind: 'system' }
  | { readonly kind: 'ours'; readonly name: KeyName; readonly isHeld: boolean }

const TEXT: KeyDecision = { kind: 'text' }
const SYSTEM: KeyDecision = { kind: 'system' }

const BARE = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'OS', 'CapsLock', 'NumLock', 'ScrollLock', 'Fn', 'FnLock']
/** Keys that an input method takes, or that wait for the next one: ¨ before e. */
const UNFINISHED = ['Dead', 'Process', 'Compose', 'Unidentified']
/** Ctrl with these belongs to the field that is typed in: undo, redo, cut, copy, paste, select all. */
const OF_THE_FIELD = ['ctrl+z', 'ctrl+shift+z', 'ctrl+y']

/** A sign, such as `b`, `€` or a space, and no name such as `Enter`. */
function isSign(key: string): boolean {
  return [...key].length === 1
}

/** Whether a key that is nobody's but the text's writes a sign by itself; a digit of Alt + 0235 does not, the last one does. */
export function writesSign({ key, isAlt, isKeypad }: KeyPress): boolean {
  return isSign(key) && !(isAlt && isKeypad)
}

const isOneOf = <N extends KeyName>(names: readonly N[], name: string): name is N => names.includes(name as N)

/** What lies in a place of the keyboard where it writes Latin letters. */
function byPlace(code: string, isShift: boolean): string | null {
  const plain = /^(?:Key([A-Z])|Digit(\d))$/.exec(code)
  if (plain) return (plain[1] ?? plain[2] ?? '').toLowerCase()
  const others: Readonly<Record<string, string>> = { Equal: '=', Minus: '-', Period: '.', Slash: isShift ? '?' : '/' }
  return others[code] ?? null
}

/**
 * The sign a key stands for. What it writes comes first. Else its place: the digits of an AZERTY keyboard, where they need
 * Shift; the letters of one that writes no Latin; the period of a clicker, which knows of no layout.
 */
function signOf({ key, code, isShift }: KeyPress): string {
  const sign = key.toLowerCase()
  if (isOneOf(SIGNS, sign) || /^[a-z0-9]$/.test(sign)) return sign
  const placed = byPlace(code, isShift)
  const isDigit = !isShift && code.startsWith('Digit')
  const isPeriod = !isShift && code === 'Period' && !/\p{L}/u.test(key)
  const isForeign = code.startsWith('Key') && /(?!\p{Script=Latin})\p{L}/u.test(key)
  return (isDigit || isPeriod || isForeign ? placed : null) ?? sign
}

function withCtrl(press: KeyPress, focus: KeyFocus): KeyDecision {
  const { key, isShift, isRepeat } = press
  const sign = isSign(key) ? signOf(press) : key
  const isLetter = /^[a-z]$/.test(sign)
  const name = `ctrl+${isShift && isLetter ? 'shift+' : ''}${sign}`
  if (isOneOf(CTRL_WALKS, name)) return focus === 'text' || isShift ? TEXT : ours(name, isRepeat)
  if (!isOneOf(CTRL_SIGNS, name)) return focus === 'text' ? TEXT : SYSTEM
  return focus === 'text' && OF_THE_FIELD.includes(name) ? TEXT : ours(name, isRepeat)
}

/** Alt with a sign of ours works everywhere; with anything else, and with Space, it belongs to the system. */
function withAlt(press: KeyPress, isMac: boolean): KeyDecision {
  const { key, code, isShift, isKeypad, isRepeat } = press
  // Alt with digits of the keypad writes a sign by its number, such as ë by 0235.
  if (isKeypad) return TEXT
  // With Option a Mac writes other signs on the same keys.
  const sign = isMac ? byPlace(code, isShift) : isSign(key) ? signOf(press) : null
  return sign !== null && sign !== ' ' && isOneOf(SIGNS, sign) ? ours(sign, isRepeat) : SYSTEM
}

function alone(press: KeyPress, { focus, areSingleKeysOn }: KeyPlace): KeyDecision {
  const { key, isShift, isKeypad, isRepeat } = press
  if (isSign(key)) {
    if (focus === 'text' || focus === 'letters' || !areSingleKeysOn) return TEXT
    const sign = signOf(press)
    if (!isOneOf(SIGNS, sign) || (sign === ' ' && focus === 'button')) return TEXT
    return ours(sign, isRepeat)
  }
  if (isShift) return TEXT
  // A clicker's keys mean nothing to a field. Those of the keypad are digits whose lock is off.
  if (isOneOf(PAGES, key)) return focus === 'text' && isKeypad ? TEXT : ours(key, isRepeat)
  return focus !== 'text' && isOneOf(WALKS, key) ? ours(key, isRepeat) : TEXT
}

const ours = (name: KeyName, isHeld: boolean): KeyDecision => ({ kind: 'ours', name, isHeld })

/**
 * The one place that decides whose a key is (docs/domain.md, rules 230 to 233). Where nothing is typed a sign works alone;
 * in a text field with Alt, on a Mac with Ctrl and Option, since Option alone writes signs there.
 */
export function decideKey(press: KeyPress, place: KeyPlace): KeyDecision {
  const { key, isComposing, isCtrl, isAlt, isMeta, isAltGraph } = press
  const { isMac, focus } = place
  if (isComposing) return TEXT
  if (BARE.includes(key)) return SYSTEM
  if (isMac && isCtrl && isAlt && !isMeta) return withAlt(press, true)
  // Windows tells of AltGr as of Ctrl and Alt together: it writes €, @ and the like.
  const isThird = isAltGraph || (!isMac && isCtrl && isAlt && !isMeta)
  if (isThird || key === '' || UNFINISHED.includes(key)) return TEXT
  if (isMac ? isCtrl : isMeta) return SYSTEM
  if (isMac ? isMeta : isCtrl) return isAlt ? SYSTEM : withCtrl(press, focus)
  if (isAlt) return isMac ? TEXT : withAlt(press, false)
  return alone(press, place)
}
