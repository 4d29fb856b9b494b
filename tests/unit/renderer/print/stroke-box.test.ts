import { strokeBox } from '@renderer/print/stroke-box'
import { describe, expect, it } from 'vitest'

describe('the box around a drawn signature', () => {
  it('holds every point of lines and curves, with room for the ink', () => {
    expect(strokeBox('M10 20 L30 40')).toBe('6 16 28 28')
    expect(strokeBox('M10,20 C0.5,-5 60,70 30,40')).toBe('-3.5 -9 67.5 83')
  })

  it('is not there for what is no path of absolute moves, lines and curves', () => {
    for (const path of ['', 'Anke', 'm10 20 l5 5', 'M10', '<path d="M0 0"/>'])
      expect([path, strokeBox(path)]).toEqual([path, null])
  })
})
