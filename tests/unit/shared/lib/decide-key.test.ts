import { decideKey, KEY_NAMES, type KeyDecision, type KeyFocus, type KeyPress } from '@shared/lib/decide-key'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const PLAIN: KeyPress = {
  key: '',
  code: '',
  isKeypad: false,
  isRepeat: false,
  isComposing: false,
  isShift: false,
  isCtrl: false,
  isAlt: false,
  isMeta: false,
  isAltGraph: false,
}
const ALT = { isAlt: true }
const CTRL = { isCtrl: true }
const CTRL_OPTION = { isCtrl: true, isAlt: true }

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

type Row = readonly [what: string, press: Partial<KeyPress>, name: string | null, focus?: KeyFocus]

/** What is ours of these, by its name; null is what is left alone. */
function holds(rows: readonly Row[], isMac = false): void {
  for (const [what, press, name, focus = 'page'] of rows) {
    const decision = decideKey({ ...PLAIN, ...press }, { focus, isMac, areSingleKeysOn: true })
    expect(decision.kind === 'ours' ? decision.name : null, what).toBe(name)
  }
}

describe('whose a key is, by the keyboard that is on the desk', () => {
  it('QWERTY', () => {
    holds([
      ['B', { key: 'b', code: 'KeyB' }, 'b'],
      ['B with Caps Lock', { key: 'B', code: 'KeyB' }, 'b'],
      ['b in a field', { key: 'b', code: 'KeyB' }, null, 'text'],
      ['Alt + B in a field', { key: 'b', code: 'KeyB', ...ALT }, 'b', 'text'],
      ['Alt + S in a field', { key: 's', code: 'KeyS', ...ALT }, 's', 'text'],
      ['Alt + 1 in a field', { key: '1', code: 'Digit1', ...ALT }, '1', 'text'],
      ['Alt + 1 on the keypad', { key: '1', code: 'Numpad1', isKeypad: true, ...ALT }, null, 'text'],
      ['Alt + Page Down on the keypad', { key: 'PageDown', code: 'Numpad3', isKeypad: true, ...ALT }, null, 'text'],
      ['1 on the keypad', { key: '1', code: 'Numpad1', isKeypad: true }, '1'],
      ['+ on the keypad', { key: '+', code: 'NumpadAdd', isKeypad: true }, '+'],
      ['!, which is Shift + 1', { key: '!', code: 'Digit1', isShift: true }, null],
      ['?, which is Shift + /', { key: '?', code: 'Slash', isShift: true }, '?'],
      ['Alt + Space', { key: ' ', code: 'Space', ...ALT }, null, 'text'],
      ['Alt + F4', { key: 'F4', code: 'F4', ...ALT }, null],
      ['AltGr + E, which is €', { key: '€', code: 'KeyE', isAltGraph: true }, null, 'text'],
      ['AltGr + B on Windows', { key: '”', code: 'KeyB', ...CTRL_OPTION }, null],
      ['¨, which waits for a letter', { key: 'Dead', code: 'Quote' }, null],
      ['the letter it waited for', { key: 'ë', code: 'KeyE' }, null],
      ['Shift + Page Down, which chooses text', { key: 'PageDown', code: 'PageDown', isShift: true }, null, 'text'],
    ])
  })

  it('AZERTY: digits need Shift there, and the period as well', () => {
    holds([
      ['& on the 1', { key: '&', code: 'Digit1' }, '1'],
      ['é on the 2', { key: 'é', code: 'Digit2' }, '2'],
      ['Shift + & is 1', { key: '1', code: 'Digit1', isShift: true }, '1'],
      ['Alt + & in a field', { key: '&', code: 'Digit1', ...ALT }, '1', 'text'],
      ['é in a field', { key: 'é', code: 'Digit2' }, null, 'text'],
      ['-, which lies on the 6', { key: '-', code: 'Digit6' }, '-'],
      [', lies on the M', { key: ',', code: 'KeyM' }, null],
      ['the period of a clicker, which writes :', { key: ':', code: 'Period' }, '.'],
      ['Ctrl + à, which is 0', { key: 'à', code: 'Digit0', ...CTRL }, 'ctrl+0'],
    ])
  })

  it('a keyboard that writes no Latin letters, and one with other Latin letters in these places', () => {
    holds([
      ['и on the B', { key: 'и', code: 'KeyB' }, 'b'],
      ['ب on the F, which is nothing of ours', { key: 'ب', code: 'KeyF' }, null],
      ['Ctrl + я is undo', { key: 'я', code: 'KeyZ', ...CTRL }, 'ctrl+z'],
      ['и in a field', { key: 'и', code: 'KeyB' }, null, 'text'],
      ['ç of a Turkish keyboard on the B', { key: 'ç', code: 'KeyB' }, null],
      ['v of a Dvorak keyboard on the period', { key: 'v', code: 'Period' }, null],
    ])
  })

  it('a Mac: Option alone writes signs, Ctrl and Option together are ours, Command is its Ctrl', () => {
    const option = ALT
    const rows: readonly Row[] = [
      ['B', { key: 'b', code: 'KeyB' }, 'b'],
      ['Option + B, which is ∫', { key: '∫', code: 'KeyB', ...option }, null, 'text'],
      ['Option + 2, which is €', { key: '€', code: 'Digit2', ...option }, null, 'text'],
      ['Option + U, which waits for a letter', { key: 'Dead', code: 'KeyU', ...option }, null, 'text'],
      ['Ctrl + Option + B', { key: '∫', code: 'KeyB', ...CTRL_OPTION }, 'b', 'text'],
      ['Ctrl + Option + N, a key that would wait', { key: 'Dead', code: 'KeyN', ...CTRL_OPTION }, 'n', 'text'],
      ['Ctrl + Option + Space, the next keyboard', { key: ' ', code: 'Space', ...CTRL_OPTION }, null, 'text'],
      ['Command + Z outside a field', { key: 'z', code: 'KeyZ', isMeta: true }, 'ctrl+z'],
      ['Command + K in a field', { key: 'k', code: 'KeyK', isMeta: true }, 'ctrl+k', 'text'],
      ['Ctrl + K, which cuts a line', { key: 'k', code: 'KeyK', ...CTRL }, null, 'text'],
      ['Command + Option + D', { key: '∂', code: 'KeyD', isMeta: true, ...option }, null],
    ]
    holds(rows, true)
  })

  it('a clicker works in a field too, but for its period (rule 233)', () => {
    holds([
      ['Page Down', { key: 'PageDown', code: 'PageDown' }, 'PageDown', 'text'],
      ['Page Up', { key: 'PageUp', code: 'PageUp' }, 'PageUp', 'letters'],
      ['the period', { key: '.', code: 'Period' }, '.', 'button'],
      ['the period in a field', { key: '.', code: 'Period' }, null, 'text'],
      ['Page Down of the keypad in a field', { key: 'PageDown', code: 'Numpad3', isKeypad: true }, null, 'text'],
      ['Escape for „stop”', { key: 'Escape', code: 'Escape' }, null],
      ['F5 for „start”', { key: 'F5', code: 'F5' }, null],
    ])
  })

  it('Ctrl: what a field does itself is its own, the rest is ours or the system’s', () => {
    holds([
      ['undo', { key: 'z', code: 'KeyZ', ...CTRL }, 'ctrl+z', 'button'],
      ['undo in a field', { key: 'z', code: 'KeyZ', ...CTRL }, null, 'text'],
      ['redo in a field', { key: 'Z', code: 'KeyZ', ...CTRL, isShift: true }, null, 'text'],
      ['redo', { key: 'Z', code: 'KeyZ', ...CTRL, isShift: true }, 'ctrl+shift+z'],
      ['search in a field', { key: 'k', code: 'KeyK', ...CTRL }, 'ctrl+k', 'text'],
      ['a word to the left', { key: 'ArrowLeft', code: 'ArrowLeft', ...CTRL }, null, 'text'],
      ['a note to the left', { key: 'ArrowLeft', code: 'ArrowLeft', ...CTRL }, 'ctrl+ArrowLeft', 'button'],
      ['larger, with the + of the letters', { key: '+', code: 'Equal', ...CTRL, isShift: true }, 'ctrl++', 'text'],
      ['larger, with the + of the keypad', { key: '+', code: 'NumpadAdd', isKeypad: true, ...CTRL }, 'ctrl++'],
      ['paste', { key: 'v', code: 'KeyV', ...CTRL }, null],
      ['close the window', { key: 'w', code: 'KeyW', ...CTRL }, null],
    ])
  })
})
