import { decideKey, type KeyFocus, type KeyPress } from '@shared/lib/decide-key'
import { expect } from 'vitest'

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
export const ALT = { isAlt: true }
export const CTRL = { isCtrl: true }
export const CTRL_OPTION = { isCtrl: true, isAlt: true }

export type Row = readonly [what: string, press: Partial<KeyPress>, name: string | null, focus?: KeyFocus]

/** What is ours of these, by its name; null is what is left alone. */
export function holds(rows: readonly Row[], isMac = false): void {
  for (const [what, press, name, focus = 'page'] of rows) {
    const decision = decideKey({ ...PLAIN, ...press }, { focus, isMac, areSingleKeysOn: true })
    expect(decision.kind === 'ours' ? decision.name : null, what).toBe(name)
  }
}
