import { startText } from '@renderer/state/window/text'
import { USUAL_LANGUAGE } from '@shared/lib/language'
import { texts } from '@shared/strings/texts'
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'

const ARABIC = 'ليلى الحسن'
const PART = /\{\{\s*(\w+)\s*\}\}/g

/** Every text of the catalogue with something to fill in, by its key. */
function withParts(tree: object, path: readonly string[] = []): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] => {
    if (value && typeof value === 'object') return withParts(value, [...path, name])
    return typeof value === 'string' && value.match(PART) ? [[[...path, name].join('.'), value]] : []
  })
}

const TEXTS = Object.entries(texts()).flatMap(([space, tree]) =>
  withParts(tree).map(([key, text]) => [`${space}:${key}`, text] as const),
)

describe('rule 253: what is filled into a sentence of ours is isolated', () => {
  beforeAll(() => startText(USUAL_LANGUAGE))

  it('has every text of the catalogue to look at', () => {
    expect(TEXTS.length).toBeGreaterThan(150)
  })

  it.each(TEXTS)('%s', (key, text) => {
    const names = [...text.matchAll(PART)].map(([, name = '']) => name)
    const filled = (value: string) =>
      i18next.t(key as never, Object.fromEntries(names.map((name) => [name, value])) as never)
    const said = String(filled(ARABIC))
    expect(said.split(ARABIC).length - 1).toBe(names.length)
    expect(said.replaceAll(`\u2068${ARABIC}\u2069`, '')).not.toContain(ARABIC)
    expect(filled('Noor & <b>')).not.toMatch(/[\u2066-\u2069]|&amp;/)
  })
})
