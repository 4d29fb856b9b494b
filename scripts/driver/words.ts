import { isolated } from '@shared/lib/isolate'
import { languageTags } from '@shared/lib/language'
import { type SourceTexts, texts } from '@shared/strings/texts'
import { createInstance, type ParseKeys, type TFunction } from 'i18next'

type Space = keyof SourceTexts

const { lang } = languageTags()
const SPACES = Object.keys(texts()) as Space[]

const catalogue = createInstance()
void catalogue.init({
  lng: lang,
  resources: { [lang]: texts() },
  ns: SPACES,
  defaultNS: 'common',
  // As the windows fill in: see renderer/state/window/text.ts.
  interpolation: { escapeValue: true, escape: isolated },
  returnNull: false,
  initAsync: false,
})

/** What the app writes at a place in the catalogue, filled in and in the right number: `words('notes:choose')`. */
export const words: TFunction<Space[]> = catalogue.getFixedT(lang, SPACES)

type Key = ParseKeys<Space[]>

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A name that begins with this; a helper line or more of a label may follow. */
export const startsWith = (text: string) => new RegExp(`^${escaped(text)}`)

/** This name and no other, where only a part of a text would do. */
export const exactly = (text: string) => new RegExp(`^${escaped(text)}$`)

type Parts = Readonly<Record<string, string | number>>

/** What the app writes at a place in the catalogue, one or many, as a pattern: a gap without a part holds anything. */
function formsOf(key: Key, parts: Parts): string {
  const forms = [1, 2].map((count) => String(catalogue.t(key, { count, skipInterpolation: true, ns: SPACES } as never)))
  const gap = (name: string) => (name in parts ? escaped(String(parts[name])) : '.*')
  // What stands at the odd places are the names of the gaps.
  const open = forms.map((form) => form.split(/\{\{(\w+)\}\}/).map((text, at) => (at % 2 ? gap(text) : escaped(text))))
  return `(?:${[...new Set(open.map((pieces) => pieces.join('')))].join('|')})`
}

/** What the app writes at a place in the catalogue, whatever is filled in where no part is given: `anyOf('start:openNamed')`. */
export const anyOf = (key: Key, parts: Parts = {}) => new RegExp(`^${formsOf(key, parts)}$`)

/** The same, and more may follow. */
export const startsWithAny = (key: Key, parts: Parts = {}) => new RegExp(`^${formsOf(key, parts)}`)
