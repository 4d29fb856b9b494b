import { SHORTCUTS, shortcutLines } from '@renderer/chair/course/shortcut-table'
import { KEY_NAMES, type KeyName } from '@shared/lib/decide-key'
import { texts } from '@shared/strings/texts'
import { describe, expect, it } from 'vitest'

const keys = () => texts().console.keys

describe('the table of keys', () => {
  it('names every key once and says what it does', () => {
    const all = SHORTCUTS.flatMap((row) => row.keys)
    expect(new Set(all).size).toBe(all.length)
    expect(Object.keys(keys().what).sort()).toEqual(SHORTCUTS.map((row) => row.what).sort())
  })

  it('reads as lines of a manual', () => {
    expect(shortcutLines(keys(), 'Ctrl')).toContain('B, . (punt): Bord op zwart, of weer aan')
    expect(shortcutLines(keys(), 'Ctrl')).toContain('Spatie, S: Klok stil, of verder')
    expect(shortcutLines(keys(), 'Cmd')).toContain('Cmd + Z: Maak ongedaan')
  })

  it('leaves no key out that is ours', () => {
    const named: Readonly<Record<string, readonly KeyName[]>> = {
      space: [' '],
      period: ['.'],
      pageDown: ['PageDown'],
      pageUp: ['PageUp'],
      '+': ['+', '='],
      ctrlArrows: ['ctrl+ArrowLeft', 'ctrl+ArrowRight', 'ctrl+ArrowUp', 'ctrl+ArrowDown'],
      ctrlK: ['ctrl+k'],
      ctrlZ: ['ctrl+z'],
      ctrlY: ['ctrl+y', 'ctrl+shift+z'],
      ctrlPlus: ['ctrl++', 'ctrl+='],
      ctrlMinus: ['ctrl+-'],
      ctrlZero: ['ctrl+0'],
    }
    const shown = SHORTCUTS.flatMap((row) => row.keys).flatMap(
      (key): readonly string[] => named[key] ?? [key.toLowerCase()],
    )
    const walks: readonly KeyName[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Delete']
    expect(KEY_NAMES.filter((name) => !shown.includes(name))).toEqual(walks)
  })
})
