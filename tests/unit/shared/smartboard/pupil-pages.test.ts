import { PARTIES, PLACES } from '@shared/lib/ids'
import { explanationPages, type ShownStrength, strengthPages, textPages } from '@shared/smartboard/pupil-pages'
import type { SmartboardShape } from '@shared/smartboard/shape'
import { AREAS, type Area } from '@shared/strengths/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const SHAPES: readonly SmartboardShape[] = ['wide', 'mid', 'narrow']
const chip = (text: string, saidBy: ShownStrength['saidBy'] = 'pupil'): ShownStrength => ({
  saidBy,
  text,
  places: ['school'],
})
const withoutSpace = (text: string) => text.replace(/\s+/g, '')
const words = (count: number) => Array.from({ length: count }, (_, n) => `woord${n}`).join(' ')

describe('strengths on the board', () => {
  it.each(SHAPES)('rule 88: loses no sign of any strength on a %s board, and keeps each with who said it', (shape) => {
    const strength = fc.record({
      saidBy: fc.constantFrom(...PARTIES),
      text: fc.oneof(fc.string({ maxLength: 200 }), fc.nat(400).map(words)).filter((text) => text.trim() !== ''),
      places: fc.subarray([...PLACES], { minLength: 1 }),
    })
    const row = fc.record({
      area: fc.constantFrom(...AREAS),
      strengths: fc.array(strength, { minLength: 1, maxLength: 12 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ area }) => area, maxLength: 7 }), (rows) => {
        const shown = strengthPages(rows, shape).flat()
        for (const { area, strengths } of rows) {
          const pieces = shown.filter((one) => one.area === area).flatMap(({ lines }) => lines.flat())
          const said = (all: readonly ShownStrength[]) =>
            PARTIES.map((party) =>
              withoutSpace(
                all
                  .filter((one) => one.saidBy === party)
                  .map((one) => one.text)
                  .join(''),
              ),
            )
          expect(said(pieces)).toEqual(said(strengths))
        }
      }),
    )
  })

  it('rule 88: an area stands on one page when it fits on one, and goes on on the next when it is longer', () => {
    const short = (area: Area) => ({ area, strengths: [chip('Kort'), chip('Ook kort', 'parents')] })
    const pages = strengthPages(AREAS.map(short), 'wide')
    expect(pages.flat().map((row) => row.area)).toEqual([...AREAS])
    const long = { area: 'creative' as const, strengths: [chip(words(500))] }
    const going = strengthPages([long], 'wide')
    expect(going.length).toBeGreaterThan(1)
    expect(new Set(going.flat().map((row) => row.area))).toEqual(new Set(['creative']))
  })

  it('stands side by side as long as that is not higher, and never on a narrow board', () => {
    const row = {
      area: 'creative' as const,
      strengths: [chip('Kort'), chip('Kort', 'parents'), chip('Kort', 'school')],
    }
    const widths = (shape: SmartboardShape) => strengthPages([row], shape)[0]?.[0]?.lines.map((line) => line.length)
    expect(widths('wide')).toEqual([3])
    expect(widths('mid')).toEqual([2, 1])
    expect(widths('narrow')).toEqual([1, 1, 1])
  })
})

describe('texts about a pupil on the board', () => {
  it.each(SHAPES)('rule 33: „No sign is lost” on a %s board', (shape) => {
    fc.assert(
      fc.property(
        fc.array(
          fc.nat(400).map((count) => words(count + 1)),
          { maxLength: 5 },
        ),
        (texts) => {
          const pages = textPages(
            texts.map((text) => ({ text })),
            shape,
          )
          expect(
            pages
              .flat()
              .map((item) => withoutSpace(item.text))
              .join(''),
          ).toBe(texts.map(withoutSpace).join(''))
          const explanations = texts.map((text) => ({
            actor: 'school' as const,
            cause: text,
            solution: `En ${text}`,
            strengths: [`Ook ${text}`],
          }))
          const shown = explanationPages(explanations, shape).flat()
          const all = shown.map((one) => withoutSpace(one.cause + one.solution + one.strengths.join(''))).join('')
          expect(all).toBe(texts.map((text) => withoutSpace(`${text}En ${text}Ook ${text}`)).join(''))
        },
      ),
    )
  })

  it('keeps a cause, what could help and its strengths on one page when all fit', () => {
    const one = { actor: 'pupil' as const, cause: words(10), solution: words(10), strengths: [words(5)] }
    expect(explanationPages([one], 'narrow')).toEqual([[one]])
    const long = { ...one, strengths: [words(5), words(45)] }
    const [first, ...rest] = explanationPages([long], 'narrow').flat()
    expect(first).toEqual({ ...one, strengths: [] })
    expect(rest.map(({ strengths }) => strengths)).toEqual([[words(5)], [words(45)]])
  })
})
