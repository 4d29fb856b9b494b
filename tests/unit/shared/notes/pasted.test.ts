import { withoutListMarks } from '@shared/notes/list-marks'
import { linesAsNotes } from '@shared/notes/pasted'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('rule 183: of pasted text every line is a note', () => {
  it('as it was typed, and the empty lines are counted', () => {
    const pasted = '- een\r\n2. twee \n\n \u200b\n• \ud83d\ude00 drie\n  3 uur is laat\n-\n'
    expect(linesAsNotes(pasted)).toEqual({
      lines: ['- een', '2. twee ', '• \ud83d\ude00 drie', '  3 uur is laat', '-'],
      emptyCount: 2,
    })
    expect(linesAsNotes('een\n\n')).toEqual({ lines: ['een'], emptyCount: 1 })
    expect(linesAsNotes('')).toEqual({ lines: [], emptyCount: 1 })
    expect(linesAsNotes('een\u2028twee\u2029drie\vvier').lines).toEqual(['een', 'twee', 'drie', 'vier'])
  })

  it.each([
    ['a cell with a line break', '"Waarom zo\nlaat?"\r\nWat helpt?\r\n', ['Waarom zo laat?', 'Wat helpt?']],
    ['doubled quotes', '"Wat is ""straf""?"\nklaar', ['Wat is "straf"?', 'klaar']],
    ['two columns', 'Waarom?\tgroep 3\r\nWat?\t\r\n\tHoe?\r\n', ['Waarom? groep 3', 'Wat?', 'Hoe?']],
    ['a cell with a tab', '"a\tb"\nc', ['a b', 'c']],
    ['Windows line breaks in a cell', '"een\r\n\r\ntwee"\tdrie', ['een twee drie']],
    ['bullets of a word processor', '•\tEen\n\to\tTwee\n1.\tDrie', ['• Een', 'o Twee', '1. Drie']],
    ['quotes that were typed', '"Ja", zei hij\n"Waarom?"\nzeg "nee"', ['"Ja", zei hij', '"Waarom?"', 'zeg "nee"']],
    ['a quote that never ends', '"Ik begin\nen ga door', ['"Ik begin', 'en ga door']],
    ['an empty cell in quotes', '""\n"\n"\nx', ['""', 'x']],
  ])('%s', (_what, text, lines) => {
    expect(linesAsNotes(text).lines).toEqual(lines)
  })

  const sign = fc.constantFrom('a', 'é', '"', ' ', '\n', '\t', '?', '😀', '-', ',')
  const cell = fc.array(sign, { maxLength: 10 }).map((signs) => signs.join(''))
  const asSpreadsheet = (text: string) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const asNote = (text: string) =>
    /["\n\t]/.test(text)
      ? text
          .replace(/[\n\t]/g, ' ')
          .replace(/ {2,}/g, ' ')
          .trim()
      : text

  it('whatever stands in the cells of a spreadsheet, each row is one line with all its words', () => {
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, fc.constantFrom('\r\n', '\n', '\r'), fc.boolean(), (table, end, hasLast) => {
        const text = table.map((cells) => cells.map(asSpreadsheet).join('\t')).join(end) + (hasLast ? end : '')
        const all = table.map((cells) => {
          if (cells.length === 1) return asNote(cells[0] ?? '')
          return cells
            .map((one) => asNote(one).trim())
            .filter((one) => one !== '')
            .join(' ')
        })
        expect(linesAsNotes(text).lines).toEqual(all.filter((line) => line.trim() !== ''))
      }),
      { numRuns: 2_000 },
    )
  })

  it('whatever was typed without tabs or quotes comes back sign for sign', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 8 }), (typed) => {
        const lines = typed.map((line) => line.replace(/["\t\n\r\v\f\u0085\u2028\u2029]/gu, '.'))
        expect(linesAsNotes(lines.join('\r\n')).lines).toEqual(lines.filter((line) => /[^\s\p{Cf}\p{Cc}]/u.test(line)))
      }),
      { numRuns: 1_000 },
    )
  })

  it('takes a text of a thousand lines that each begin with a quote without delay', () => {
    const text = '"een ""twee\n'.repeat(20_000)
    expect(linesAsNotes(text).lines).toHaveLength(20_000)
  })
})

describe('rule 183: the marks of a list go when that is asked', () => {
  it.each([
    [['- een'], ['een']],
    [['2. twee'], ['twee']],
    [
      ['12) twaalf', '(3) drie'],
      ['twaalf', 'drie'],
    ],
    [['• \ud83d\ude00 drie'], ['\ud83d\ude00 drie']],
    [
      ['\uf0b7 een', '\u00b7 twee', '– drie', '* vier', '▪\u00a0vijf'],
      ['een', 'twee', 'drie', 'vier', 'vijf'],
    ],
    [
      ['• een', 'o twee'],
      ['een', 'twee'],
    ],
    [
      ['o een', 'o twee'],
      ['een', 'twee'],
    ],
    [
      ['§ een', '§ twee'],
      ['een', 'twee'],
    ],
    [
      ['a) een', 'B) twee', '(c) drie'],
      ['een', 'twee', 'drie'],
    ],
    [
      ['a. een', 'b. twee', 'c. drie'],
      ['een', 'twee', 'drie'],
    ],
    [['• - een'], ['- een']],
  ])('%j', (lines, bare) => {
    expect(withoutListMarks(lines)).toEqual(bare)
  })

  it.each([
    [['3 uur is laat', '-5 graden', '- ', '•', 'a)']],
    [['o ja, en thuis?', 'Wat helpt?']],
    [['§ 3 gaat over toetsen', 'Waarom?']],
    [['N. Bakker vroeg dat', 'A. de Vries ook']],
    [['a.u.b. op tijd', 'o.a. gym', '1.5 liter', '2026 was lang', 'B vraagt: mag het?']],
    [['+ 5 punten?', '·punt', '1.een']],
  ])('%j only begins so', (lines) => {
    expect(withoutListMarks(lines)).toEqual(lines)
  })

  it('whatever the list: its marks go and its words stay', () => {
    const marks = ['•', '·', '–', '-', '*', '○', '■', '\uf0a7', 'o', '§', '1.', '23)', '(4)', 'a)', '(b)']
    const words = fc.array(fc.constantFrom('Wat', 'o', 'helpt?', '-', '1.', 'é', '😀'), { minLength: 1, maxLength: 4 })
    const line = fc.tuple(words, fc.constantFrom('\t', ' ', '  ', '\u00a0'), fc.constantFrom('', '  ', '\t'))
    fc.assert(
      fc.property(fc.constantFrom(...marks), fc.array(line, { minLength: 2, maxLength: 6 }), (mark, items) => {
        const texts = items.map(([text]) => `Zin ${text.join(' ')}`)
        const marked = items.map(([, gap, indent], at) => `${indent}${mark}${gap}${texts[at]}`)
        expect(withoutListMarks(marked)).toEqual(texts)
        expect(withoutListMarks(texts)).toEqual(texts)
        expect(withoutListMarks(linesAsNotes(marked.join('\r\n')).lines)).toEqual(texts)
      }),
      { numRuns: 1_500 },
    )
  })
})
