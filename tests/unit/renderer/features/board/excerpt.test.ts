import { excerpt } from '@renderer/features/board/excerpt'
import { describe, expect, it } from 'vitest'

const SIZE = { lines: 2, units: 40 }

describe('what a note at rest shows of its text', () => {
  it('is the whole text when it is short, as it is', () => {
    for (const text of ['', 'Waarom?', ' twee \n regels ', 'x'.repeat(40), 'half \ud800 teken'])
      expect(excerpt(text, SIZE)).toBe(text)
  })

  it('ends at a word and says that there is more', () => {
    expect(excerpt('Hoe lang zit een leerling gemiddeld aan het huiswerk?', SIZE)).toBe(
      'Hoe lang zit een leerling gemiddeld aan…',
    )
    expect(excerpt('a'.repeat(50), SIZE)).toBe(`${'a'.repeat(40)}…`)
  })

  it('has no more lines than there is room for', () => {
    expect(excerpt('een\ntwee\ndrie', SIZE)).toBe('een\ntwee…')
    expect(excerpt('\n\n\nvier', SIZE)).toBe('…')
  })

  it('never ends in half a sign', () => {
    for (const sign of ['👍', '👩‍👩‍👧‍👦', 'e\u0301'])
      expect(excerpt(`${'a'.repeat(39)}${sign} en meer tekst`, SIZE)).toBe(`${'a'.repeat(39)}…`)
  })
})
