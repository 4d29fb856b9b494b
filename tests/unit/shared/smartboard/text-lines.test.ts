import { linesNeeded, signsOnLine } from '@shared/smartboard/text-lines'
import { describe, expect, it } from 'vitest'

describe('lines a text takes', () => {
  it.each([
    ['', 10, 1],
    ['woord', 10, 1],
    ['woord woord', 11, 1],
    ['woord woord', 10, 2],
    ['abcdefghij', 10, 1],
    ['abcdefghijk', 10, 2],
    ['ab abcdefghijabcdefghij c', 10, 4],
  ])('%j on lines of %i signs: %i', (text, signs, lines) => {
    expect(linesNeeded(text, signs)).toBe(lines)
  })

  it('has fewer signs on a line the larger they are, and at least one', () => {
    expect(signsOnLine(1000, 50)).toBeGreaterThan(signsOnLine(1000, 100))
    expect(signsOnLine(1, 100)).toBe(1)
  })
})
