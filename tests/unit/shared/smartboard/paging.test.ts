import { itemWithText, pagesOfList, pagesOfText, TEXT_ITEM } from '@shared/smartboard/paging'
import { type SmartboardShape, smartboardShape } from '@shared/smartboard/shape'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const MOST = { wide: 170, mid: 140, narrow: 120 } as const
const shape = fc.constantFrom<SmartboardShape>('wide', 'mid', 'narrow')
const signs = (text: string) => text.replace(/\s+/g, '')

describe('the shape of a board', () => {
  it.each([
    [1920, 1080, 'wide'],
    [2560, 1080, 'wide'],
    [1366, 768, 'wide'],
    [1280, 800, 'mid'],
    [1024, 768, 'narrow'],
    [1080, 1920, 'narrow'],
  ])('%i by %i is %s', (width, height, expected) => {
    expect(smartboardShape(width, height)).toBe(expected)
  })
})

describe('rule 33: a text that does not fit is paged', () => {
  const sentence = 'Dit is een zin van precies zestig tekens, dat is nagetelddddd.'

  it('leaves a text that fits on one page, white space tidied', () => {
    expect(pagesOfText('  Wat\n helpt? ', 'wide')).toEqual(['Wat helpt?'])
    expect(pagesOfText('', 'wide')).toEqual([''])
  })

  it('breaks at a sentence where it can', () => {
    const text = `${sentence} ${sentence} ${sentence} ${sentence}`
    expect(pagesOfText(text, 'wide')).toEqual([`${sentence} ${sentence}`, `${sentence} ${sentence}`])
    expect(pagesOfText(text, 'narrow')).toHaveLength(4)
  })

  it('breaks a long sentence at a word', () => {
    const text = Array.from({ length: 60 }, (_, n) => `woord${n}`).join(' ')
    expect(pagesOfText(text, 'wide').flatMap((page) => page.split(' '))).toEqual(text.split(' '))
  })

  it('keeps the signs a text begins with, and signs between two sentences', () => {
    const text = `…en dan? ${sentence} (Echt.) ! ${sentence} ?! ${sentence}`
    expect(signs(pagesOfText(text, 'narrow').join(' '))).toBe(signs(text))
  })

  const piece = fc.oneof(
    fc.lorem({ maxCount: 30, mode: 'words' }),
    fc.lorem({ maxCount: 4, mode: 'sentences' }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('.', '?!', '…', ' “Wat?” ', ') ! ', '\n\n', '\ud83d\ude00'.repeat(130), 'x'.repeat(500)),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

  it('loses no sign and fills no page over its limit', () => {
    fc.assert(
      fc.property(text, shape, (words, smartboard) => {
        const pages = pagesOfText(words, smartboard)
        expect(signs(pages.join(' '))).toBe(signs(words))
        expect(pages.every((page) => page.length <= MOST[smartboard])).toBe(true)
        expect(pages.length === 1 || pages.every((page) => page !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('never parts the two halves of one sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), shape, (words, smartboard) => {
        const whole = words.replaceAll(/\s/g, '')
        const halves = (page: string) => [...page].filter((sign) => /^[\ud800-\udfff]$/u.test(sign)).length
        const before = halves(whole)
        expect(pagesOfText(whole, smartboard).reduce((sum, page) => sum + halves(page), 0)).toBe(before)
      }),
      { numRuns: 300 },
    )
  })
})

describe('rule 250: a text breaks only where white space stood', () => {
  const FAMILY = '👨‍👩‍👧‍👦'
  const word = fc.oneof(
    { weight: 8, arbitrary: fc.lorem({ maxCount: 1, mode: 'words' }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('huis.', 'waarom?', '“Ja!”', 'Çağla', 'ليلى', 'cafe\u0301', '❤️', '👩🏽‍🏫', FAMILY),
    },
  )
  /** What stays together, each with an ordinary word behind it. */
  const kept = fc
    .tuple(
      fc.constantFrom(
        ...['m.i.', 'bijv.', 'o.a.', 'dhr.', 'd.w.z.', '19.30', '1.000', 'www.x.nl', 'https://x.nl/a?b=1.5&c'],
        ...['19.30 uur', 'om 18. 00 uur', 'J. de', '25 minuten', 'a\u0300.b\u0301'],
      ),
      word,
    )
    .map((parts) => parts.join(' '))
  const long = fc.constantFrom(
    FAMILY.repeat(17),
    'x'.repeat(200),
    'e\u0301'.repeat(90),
    'www.x.nl/'.repeat(20),
    '🇳🇱'.repeat(45),
  )
  const piece = fc.oneof(
    { weight: 30, arbitrary: word },
    { weight: 15, arbitrary: kept },
    { weight: 1, arbitrary: long },
  )
  const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\r\n', '\u00a0', ' \u0301')
  const text = fc.array(fc.tuple(piece, gap), { minLength: 12, maxLength: 30 }).map((pairs) => pairs.flat().join(''))

  const graphemes = new Intl.Segmenter('nl')
  /** Where signs begin, and the places of white space that is a sign of its own. */
  const placesOf = (words: string) => {
    const all = [...graphemes.segment(words)]
    const gaps = all.filter(({ segment }) => segment === ' ').map(({ index }) => index)
    return { starts: new Set(all.map(({ index }) => index)), gaps }
  }
  const lengthOfWordAt = (gaps: readonly number[], place: number, end: number) =>
    (gaps.find((gap) => gap >= place) ?? end) - ([...gaps].reverse().find((gap) => gap < place) ?? -1) - 1

  it('with its white space the pages are the text, and no page ends inside a sign or a number or behind a short form', () => {
    fc.assert(
      fc.property(text, shape, (typed, smartboard) => {
        const words = typed.replace(/\s+/g, ' ').trim()
        const { starts, gaps } = placesOf(words)
        let place = 0
        for (const page of pagesOfText(typed, smartboard)) {
          if (gaps.includes(place)) {
            expect(words.slice(0, place)).not.toMatch(/(^| )(m\.i|bijv|o\.a|dhr|d\.w\.z|18|J)\.$/)
            expect(words.slice(place - 1, place + 5)).not.toMatch(/^\d (uur|minu)/)
            place += 1
          } else if (place > 0) {
            expect(lengthOfWordAt(gaps, place, words.length)).toBeGreaterThan(MOST[smartboard])
          }
          expect(starts.has(place)).toBe(true)
          expect(words.startsWith(page, place)).toBe(true)
          expect(page.length).toBeLessThanOrEqual(MOST[smartboard])
          place += page.length
        }
        expect(place).toBe(words.length)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    'Wat doen wij om 19.30 uur',
    'Dat is m.i. zo',
    'Kijk op www.x.nl voor',
    'Wij eten om 18. 00 uur',
    'Vraag het aan dhr. Bakker',
  ])('%s: the same at every place of the break', (phrase) => {
    for (let before = 60; before < 175; before += 1) {
      const typed = `${'woord '.repeat(40).slice(0, before)} ${phrase} ${'en nog veel meer '.repeat(12)}`
      const words = typed.replace(/\s+/g, ' ').trim()
      const pages = pagesOfText(typed, 'wide')
      expect(pages.join(' ')).toBe(words)
      expect(pages.every((page) => !/( m\.i\.|dhr\.|18\.|19\.30|00)$/.test(page))).toBe(true)
    }
  })

  it('a sign longer than a page stays whole', () => {
    const sign = `e${'\u0301'.repeat(300)}`
    expect(pagesOfText(`ja ${sign} nee`, 'wide')).toEqual(['ja', sign, 'nee'])
  })
})

describe('rule 33: a list that does not fit is paged', () => {
  const pages = (items: readonly string[]) => pagesOfList(items, TEXT_ITEM, 10, 4)
  const x = (signsIn: number) => 'x'.repeat(signsIn)

  it('fills a page by the lines its items take', () => {
    expect(pages([x(5), x(15), x(10), x(1)])).toEqual([[x(5), x(15), x(10)], [x(1)]])
    expect(pages([x(40)])).toEqual([[x(40)]])
    expect(pages([])).toEqual([])
  })

  it('goes on on the next page with an item that is longer than one', () => {
    const long = 'Een zin van dertig tekens, ja. Nog een zin van die lengte ja. En dan nog deze.'
    expect(pages(['kort', long, 'slot'])).toEqual([
      ['kort', 'Een zin van dertig tekens, ja.'],
      ['Nog een zin van die lengte ja.'],
      ['En dan nog deze.', 'slot'],
    ])
  })

  it('gives each piece what else its item holds', () => {
    const item = { from: 'parents', text: 'Waarom is dat zo en niet anders, en wie bepaalt dat eigenlijk?' }
    const pieces = pagesOfList([item], itemWithText<typeof item>(), 10, 4).flat()
    expect(pieces).toHaveLength(2)
    expect(pieces.every(({ from }) => from === 'parents')).toBe(true)
    expect(pieces.map(({ text }) => text).join(' ')).toBe(item.text)
  })

  it('loses no sign, keeps the order and fills no page over its lines', () => {
    const texts = fc.array(fc.oneof(fc.lorem({ maxCount: 40, mode: 'words' }), fc.nat(120).map(x)))
    fc.assert(
      fc.property(texts, (items) => {
        const found = pages(items)
        expect(signs(found.flat().join(''))).toBe(signs(items.join('')))
        const linesOn = (page: readonly string[]) =>
          page.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / 10)), 0)
        expect(Math.max(0, ...found.map(linesOn))).toBeLessThanOrEqual(4)
      }),
    )
  })
})
