import { shownUnits } from '@renderer/features/notes/excerpt'
import { describe, expect, it } from 'vitest'

const SIZE = { lines: 2, units: 40 }
const shown = (text: string) => text.slice(0, shownUnits(text, SIZE))

describe('what a note at rest shows of its text', () => {
  it('is the whole text when it is short, as it is', () => {
    for (const text of ['', 'Waarom?', ' twee \n regels ', 'x'.repeat(40), 'half \ud800 teken'])
      expect(shown(text)).toBe(text)
  })

  it('ends at a word', () => {
    expect(shown('Hoe lang zit een leerling gemiddeld aan het huiswerk?')).toBe(
      'Hoe lang zit een leerling gemiddeld aan',
    )
    expect(shown('a'.repeat(50))).toBe('a'.repeat(40))
  })

  it('has no more lines than there is room for', () => {
    expect(shown('een\ntwee\ndrie')).toBe('een\ntwee')
    expect(shown('\n\n\nvier')).toBe('')
  })

  it('never ends in half a sign', () => {
    for (const sign of ['👍', '👩‍👩‍👧‍👦', 'e\u0301'])
      expect(shown(`${'a'.repeat(39)}${sign} en meer tekst`)).toBe('a'.repeat(39))
  })
})
