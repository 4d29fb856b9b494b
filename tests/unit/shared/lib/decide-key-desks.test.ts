import { describe, it } from 'vitest'
import { ALT, CTRL, CTRL_OPTION, holds, type Row } from '../../../support/key-press'

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
