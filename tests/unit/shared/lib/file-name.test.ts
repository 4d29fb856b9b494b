import { fileName, LONGEST_NAME, withExtension } from '@shared/lib/file-name'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const bytesOf = (text: string) => new TextEncoder().encode(text).length
const graphemes = (text: string) =>
  Array.from(new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)

/** What a strict disk of any system has against a name. */
function wrongWith(name: string, extension: string): string[] {
  const isWrong: Readonly<Record<string, boolean>> = {
    'half a sign': /\p{Cs}/u.test(name),
    'too long': bytesOf(name) > LONGEST_NAME,
    'a sign of its own': /[\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u.test(name),
    'a dot or space at an end': /^[.\s]|\s{2}|[.\s]\.[a-z]+$/u.test(name),
    reserved: /^\s*(con|prn|aux|nul|(com|lpt)\d)\s*$/i.test(name.split('.')[0] ?? ''),
    'without its extension': !name.endsWith(`.${extension}`) || name.length <= extension.length + 1,
  }
  return Object.keys(isWrong).filter((what) => isWrong[what])
}

describe('rule 244: the name of a file', () => {
  it.each([
    [['Uitnodiging voor Noor', 'Noor Verhoeven'], 'Uitnodiging voor Noor Verhoeven.pdf'],
    [['Verslag voor Noor Verhoeven', 'Noor Verhoeven'], 'Verslag voor Noor Verhoeven.pdf'],
    [['Verslag voor Zoë', 'Zoe Smit'], 'Verslag voor Zoë Smit.pdf'],
    [['Verslag', 'Verslag'], 'Verslag.pdf'],
    [['Agenda', '', 'Noor'], 'Agenda Noor.pdf'],
    [['Verslag voor Jan Verhoeven', 'Noor Verhoeven'], 'Verslag voor Jan Verhoeven Noor Verhoeven.pdf'],
    [['Afspraken: wie/wat?'], 'Afspraken wie wat.pdf'],
    [['..'], 'Driekring.pdf'],
    [['\u200d \u202e'], 'Driekring.pdf'],
    [['CON'], 'Driekring CON.pdf'],
    [['nul.verslag'], 'Driekring nul.verslag.pdf'],
    [['Com1 ', '.'], 'Driekring Com1.pdf'],
    [['Console'], 'Console.pdf'],
    [['Klas 3b.'], 'Klas 3b.pdf'],
    [['a\nb\tc'], 'a b c.pdf'],
    [['محمد الهاشمي'], 'محمد الهاشمي.pdf'],
    [['e\u0301e\u0301n'], 'één.pdf'],
  ])('%j', (parts, name) => {
    expect(fileName(parts, 'pdf')).toBe(name)
  })

  it('keeps whole words, and of one endless word whole signs', () => {
    const names =
      'Uitnodiging voor İrem Şahin-van ’t Hoogeveen, Çağla Özdemir, Maria-Magdalena Wiśniewska en Đức Nguyễn'
    const cut = fileName([names, 'Jan-Willem van der Heijden tot Oosterhout'], 'pdf').replace(/\.pdf$/, '')
    expect(`${names} Jan-Willem van der Heijden tot Oosterhout `.startsWith(`${cut} `)).toBe(true)
    const family = '👨‍👩‍👧‍👦'
    const many = fileName([family.repeat(80)], 'pdf').replace(/\.pdf$/, '')
    expect(graphemes(many)).toEqual(Array.from({ length: graphemes(many).length }, () => family))
    expect(graphemes(many).length).toBeGreaterThan(3)
    expect(wrongWith(fileName(['😀'.repeat(80)], 'pdf'), 'pdf')).toEqual([])
    expect(fileName([`a${'\u0301'.repeat(300)}`], 'pdf')).toBe('Driekring.pdf')
  })

  it('whatever is typed, it fits every system and disk, with a number behind it as well', () => {
    const hard = [
      '👩🏽‍🏫',
      'é',
      'e\u0301',
      'ن',
      '\u202e',
      '\u200d',
      '\ud83d',
      ' ',
      '.',
      '/',
      'CON',
      'lpt9',
      'x'.repeat(60),
      '李',
    ]
    const unit = fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(...hard))
    const part = fc.array(unit, { maxLength: 40 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 4 }),
        fc.constantFrom('pdf', 'ics', 'driekring'),
        fc.nat(998),
        (parts, extension, no) => {
          const names = [fileName(parts, extension), fileName(parts, extension, no + 2)]
          expect(names.flatMap((name) => wrongWith(name, extension))).toEqual([])
        },
      ),
      { numRuns: 1_200 },
    )
  })

  it('whatever the names, none stands there twice, and as many whole words stand there as fit', () => {
    const names = [
      'Noor',
      'Zoë',
      'İrem',
      '’t',
      'van',
      'Łukasz',
      'O’Brien',
      '李小龙',
      'محمد',
      'Hoogeveen-de-Boer-Wiśniewska',
    ]
    const some = fc.shuffledSubarray(names, { minLength: 2 })
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(), (people, from, length) => {
        const at = 1 + (from % (people.length - 1))
        const again = 1 + (length % at)
        const parts = [`Uitnodiging voor ${people.slice(0, at).join(' ')}`, people.slice(at - again).join(' ')]
        const words = fileName(parts, 'pdf').slice(0, -'.pdf'.length).split(' ')
        const all = ['Uitnodiging', 'voor', ...people]
        expect(words).toEqual(all.slice(0, words.length))
        const next = all.slice(0, words.length + 1).join(' ')
        if (words.length < all.length) expect(bytesOf(next)).toBeGreaterThan(LONGEST_NAME - 25)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a name that was typed', () => {
  it.each([
    ['/x/Verslag', '/x/Verslag.pdf'],
    ['/x/Verslag.PDF', '/x/Verslag.PDF'],
    ['/x/Klas 3.2', '/x/Klas 3.2.pdf'],
    ['/x/y.pdf/Verslag', '/x/y.pdf/Verslag.pdf'],
  ])('%s gets its extension when it has none', (typed, path) => {
    expect(withExtension(typed, 'pdf')).toBe(path)
  })
})
