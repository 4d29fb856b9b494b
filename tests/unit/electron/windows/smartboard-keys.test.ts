import { EventEmitter } from 'node:events'
import type { BrowserWindow, Input } from 'electron'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { handedOver, listenForKeys } from '../../../../electron/windows/smartboard-keys'

vi.mock('electron', () => ({
  app: { commandLine: { getSwitchValue: () => 'x11' } },
  screen: { getDisplayMatching: ({ x }: { x: number }) => ({ bounds: { x, y: 0, width: 100, height: 100 } }) },
}))

const PLAIN: Input = {
  ...{ type: 'keyDown', key: 'a', code: 'KeyA', location: 0, modifiers: [] },
  ...{ isAutoRepeat: false, isComposing: false, shift: false, control: false, alt: false, meta: false },
}
const KEYS = [
  ...'abBpsn1230 .+-?=ëé&€爱',
  ...['Enter', 'Escape', 'Tab', 'Backspace', 'Delete', 'PageDown', 'PageUp', 'ArrowLeft', 'Home', 'F1', 'F4', 'F5'],
  ...['F11', 'Dead', 'Process', 'Unidentified', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'MediaStop'],
]
const anyInput: fc.Arbitrary<Input> = fc.record({
  type: fc.constantFrom('keyDown', 'keyUp'),
  key: fc.constantFrom(...KEYS),
  code: fc.constantFrom('KeyB', 'Digit1', 'Numpad1', 'Period', 'Space', 'F11', ''),
  location: fc.constantFrom(0, 0, 3),
  modifiers: fc.constant([]),
  isAutoRepeat: fc.boolean(),
  isComposing: fc.nat(5).map((n) => n === 0),
  shift: fc.boolean(),
  control: fc.nat(3).map((n) => n === 0),
  alt: fc.nat(3).map((n) => n === 0),
  meta: fc.nat(5).map((n) => n === 0),
})

/** A window of which is seen what happens to it. */
function aWindow(x: number) {
  const sent: string[] = []
  const done: string[] = []
  const webContents = Object.assign(new EventEmitter(), {
    sendInputEvent: (one: { type: string; keyCode: string }) => sent.push(`${one.type} ${one.keyCode}`),
  })
  const note = (what: string) => () => void done.push(what)
  const window = Object.assign(new EventEmitter(), {
    webContents,
    getBounds: () => ({ x, y: 0, width: 100, height: 100 }),
    isDestroyed: () => false,
    isMinimized: () => false,
    isVisible: () => true,
    isFullScreen: () => false,
    setFullScreen: (isFull: boolean) => void done.push(`full ${isFull}`),
    ...{ focus: note('focus'), close: note('close'), hide: note('hide'), minimize: note('minimize') },
  })
  return { window: window as unknown as BrowserWindow, webContents, sent, done }
}

function desk(isOrdinary: boolean) {
  const [smartboard, chair] = [aWindow(500), aWindow(0)]
  listenForKeys(smartboard.window, chair.window, isOrdinary)
  const press = (input: Input, window = smartboard) => {
    const preventDefault = vi.fn()
    window.webContents.emit('before-input-event', { preventDefault }, input)
    return preventDefault.mock.calls.length > 0
  }
  return { smartboard, chair, press }
}

describe('rule 236: the board’s window keeps no key for itself', () => {
  it('every key goes to the console or is left to the system; none does something to the board', () => {
    let handed = 0
    fc.assert(
      fc.property(anyInput, fc.boolean(), (input, isOrdinary) => {
        if (isOrdinary && input.key === 'F11') return
        const { smartboard, chair, press } = desk(isOrdinary)
        const isTaken = press(input)
        expect(isTaken).toBe(chair.sent.length > 0)
        expect(smartboard.sent).toEqual([])
        expect(smartboard.done).toEqual([])
        if (isTaken) handed += 1
      }),
      { numRuns: 3_000 },
    )
    expect(handed).toBeGreaterThan(500)
  })

  it('what is pressed comes out of the console as it was meant', () => {
    const of = (input: Partial<Input>) => handedOver({ ...PLAIN, ...input })
    const shift = { shift: true }
    expect(of({ key: 'b' })).toEqual([
      { type: 'keyDown', keyCode: 'b', modifiers: [] },
      { type: 'char', keyCode: 'b', modifiers: [] },
    ])
    expect(of({ key: 'B', ...shift })).toContainEqual({ type: 'char', keyCode: 'B', modifiers: ['shift'] })
    expect(of({ key: '?', ...shift })).toContainEqual({ type: 'char', keyCode: '?', modifiers: [] })
    expect(of({ key: 'ë' })).toContainEqual({ type: 'char', keyCode: 'ë', modifiers: [] })
    expect(of({ key: '€', control: true, alt: true })).toContainEqual({ type: 'char', keyCode: '€', modifiers: [] })
    expect(of({ key: 'z', control: true })).toEqual([{ type: 'keyDown', keyCode: 'z', modifiers: ['control'] }])
    expect(of({ key: '&', code: 'Digit1', alt: true })).toEqual([{ type: 'keyDown', keyCode: '1', modifiers: ['alt'] }])
    expect(of({ key: 'ArrowLeft', ...shift })).toEqual([{ type: 'keyDown', keyCode: 'Left', modifiers: ['shift'] }])
    expect(of({ key: '+', isAutoRepeat: true })).toContainEqual({
      ...{ type: 'keyDown', keyCode: '+', modifiers: ['isautorepeat'] },
    })
    expect(of({ key: ' ', type: 'keyUp' })).toEqual([{ type: 'keyUp', keyCode: 'Space', modifiers: [] }])
  })

  it('what is the system’s, or no sign yet, goes nowhere', () => {
    const gone: readonly Partial<Input>[] = [
      { key: 'F4', alt: true },
      { key: ' ', code: 'Space', alt: true },
      { key: 'd', meta: true },
      { key: 'Dead' },
      { key: 'Process', isComposing: true },
      { key: 'Shift' },
    ]
    for (const input of gone) expect(handedOver({ ...PLAIN, ...input }), input.key).toEqual([])
  })

  it('F11, in either window, fills the display with a board that is an ordinary window', () => {
    const F11 = { ...PLAIN, key: 'F11', code: 'F11' }
    const { smartboard, chair, press } = desk(true)
    press(F11)
    press(F11, chair)
    press({ ...F11, isAutoRepeat: true })
    expect(smartboard.done).toEqual(['full true', 'full true'])
    smartboard.window.emit('closed')
    press(F11, chair)
    expect(smartboard.done).toHaveLength(2)
  })

  it('a board over a display gives the focus back; one that the chair must drag keeps it', () => {
    for (const isOrdinary of [false, true]) {
      const { smartboard, chair } = desk(isOrdinary)
      smartboard.window.emit('focus')
      expect(chair.done).toEqual(isOrdinary ? [] : ['focus'])
    }
  })
})
