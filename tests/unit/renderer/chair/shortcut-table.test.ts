import { SHORTCUTS, shortcutLines } from '@renderer/chair/shortcut-table'
import { console } from '@shared/strings/nl/console'
import { describe, expect, it } from 'vitest'

describe('the table of keys', () => {
  it('names every key once and says what it does', () => {
    const keys = SHORTCUTS.flatMap((row) => row.keys)
    expect(new Set(keys).size).toBe(keys.length)
    expect(Object.keys(console.keys.what).sort()).toEqual(SHORTCUTS.map((row) => row.what).sort())
  })

  it('reads as lines of a manual', () => {
    expect(shortcutLines(console.keys)).toContain('B: Bord op zwart, of weer aan')
    expect(shortcutLines(console.keys)).toContain('Spatie: Klok stil, of verder')
  })
})
