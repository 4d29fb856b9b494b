import { decideKey, KEY_NAMES, type KeyDecision, type KeyFocus, type KeyPress } from '@shared/lib/decide-key'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const FOCUS: readonly KeyFocus[] = ['text', 'letters', 'button', 'page']
const SIGNS = [...'abcdeklmnopstzBKS0123456789 .,;:!?+-=/*&é"\'(§è!çà)@€ñßаби爱🙂']
const NAMES = [
  ...['Enter', 'Tab', 'Escape', 'Backspace', 'Delete', 'Insert', 'Home', 'End', 'PageUp', 'PageDown', 'ContextMenu'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'F1', 'F4', 'F5', 'F6', 'F11', 'MediaPlayPause'],
]
const UNFINISHED = ['Dead', 'Process', 'Compose', 'Unidentified', '']
const BARE = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock']
const CODES = [
  ...['KeyB', 'KeyP', 'KeyM', 'KeyN', 'KeyS', 'KeyE', 'Digit0', 'Digit1', 'Digit2', 'Digit3', 'Digit6', 'Space'],
  ...['Period', 'Semicolon', 'Slash', 'Minus', 'Equal', 'Quote', 'Numpad0', 'Numpad3', 'NumpadAdd', 'Enter', ''],
]

/** Most keys are pressed without most of the others. */
const now = fc.nat(3).map((number) => number === 0)
const anyKey = fc.oneof(
  fc.constantFrom(' ', 'Enter'),
  fc.constantFrom(...SIGNS),
  fc.constantFrom(...NAMES),
  fc.constantFrom(...UNFINISHED, ...BARE),
)

const anyPress: fc.Arbitrary<KeyPress> = fc.record({
  key: anyKey,
  code: fc.constantFrom(...CODES),
  isKeypad: now,
  isRepeat: now,
  isComposing: now,
  isShift: now,
  isCtrl: now,
  isAlt: now,
  isMeta: now,
  isAltGraph: now,
})
const anyPlace = fc.record({
  focus: fc.constantFrom(...FOCUS),
  isMac: fc.boolean(),
  areSingleKeysOn: fc.boolean(),
})
type Place = { readonly focus: KeyFocus; readonly isMac: boolean; readonly areSingleKeysOn: boolean }

/** Five thousand presses; it is counted how many a rule was about, since one that is met by none says nothing. */
function always(isAbout: (press: KeyPress, place: Place) => boolean, rule: (decision: KeyDecision) => void): void {
  let met = 0
  const judge = (press: KeyPress, place: Place) => {
    if (!isAbout(press, place)) return
    met += 1
    rule(decideKey(press, place))
  }
  fc.assert(fc.property(anyPress, anyPlace, judge), { numRuns: 5_000 })
  expect(met).toBeGreaterThan(100)
}

const works = (decision: KeyDecision) => decision.kind === 'ours' && !decision.isHeld
const isSign = (key: string) => [...key].length === 1

/** What an operating system writes into a text field, told apart from how the app decides. */
function writes(press: KeyPress, { isMac }: Place): boolean {
  const { key, isAlt, isCtrl, isMeta, isKeypad, isAltGraph, isComposing } = press
  if (isComposing) return true
  if (isMac) return isSign(key) && !isCtrl && !isMeta
  if (isAlt && isKeypad && !isCtrl && !isMeta) return true
  if (isMeta) return false
  const isThird = isAltGraph || (isCtrl && isAlt)
  return isSign(key) && (isThird || !(isAlt || isCtrl))
}

describe('whose a key is, for every key that can be pressed', () => {
  it('a key that writes in a text field never does anything else (rule 230)', () => {
    always(
      (press, place) => (place.focus === 'text' || place.focus === 'letters') && writes(press, place),
      (decision) => expect(decision.kind).not.toBe('ours'),
    )
  })

  it('a key that is held does its work once (rule 231)', () => {
    always(
      ({ isRepeat }) => isRepeat,
      (decision) => expect(works(decision)).toBe(false),
    )
  })

  it('a key of the keypad with Alt is never ours: it writes a sign by its number (rule 230)', () => {
    always(
      ({ isKeypad, isAlt }, { isMac }) => isKeypad && isAlt && !isMac,
      (decision) => expect(decision.kind).not.toBe('ours'),
    )
  })

  it('what the system takes is left to it: Alt with Space or a named key, the Windows key, Control on a Mac (rule 232)', () => {
    const isOfSystem = (press: KeyPress, { isMac }: Place) => {
      if (isMac) return press.isCtrl && !press.isAlt
      if (press.isMeta) return true
      const isNamed = !isSign(press.key) || press.key === ' '
      return press.isAlt && !press.isCtrl && isNamed
    }
    always(isOfSystem, (decision) => expect(decision.kind).not.toBe('ours'))
  })

  it('a key inside a word of an input method is never ours (rule 230)', () => {
    always(
      ({ isComposing }) => isComposing,
      (decision) => expect(decision).toEqual({ kind: 'text' }),
    )
  })

  it('a sign alone does nothing where keys alone are switched off', () => {
    const isAlone = ({ key, isAlt, isCtrl, isMeta }: KeyPress) => isSign(key) && !isAlt && !isCtrl && !isMeta
    always(
      (press, { areSingleKeysOn }) => !areSingleKeysOn && isAlone(press),
      (decision) => expect(decision.kind).toBe('text'),
    )
  })

  it('Space and Enter on a button that was reached by keys press it (rule 123)', () => {
    always(
      ({ key, isAlt, isCtrl, isMeta }, { focus }) =>
        focus === 'button' && (key === ' ' || key === 'Enter') && !isAlt && !isCtrl && !isMeta,
      (decision) => expect(decision.kind).toBe('text'),
    )
  })

  it('nothing is ours that has no name', () => {
    always(
      () => true,
      (decision) => decision.kind === 'ours' && expect(KEY_NAMES).toContain(decision.name),
    )
  })
})
