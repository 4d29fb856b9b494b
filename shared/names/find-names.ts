import { guidance } from '@shared/guidance/guidance'
import { foldText } from '@shared/lib/fold-text'
import { once } from '@shared/lib/remember'
import { type NamePart, partsOfName } from './name-parts'
import { type Word, wordsWithPlaces } from './words'

/** A name in a text. */
export interface FoundName {
  readonly start: number
  readonly end: number
  /** Whose it can be: places in the list of names. */
  readonly owners: readonly number[]
  /** Nothing but a name. Otherwise it may be a word as well: a person has to look (docs/domain.md, rule 212). */
  readonly isSure: boolean
}

interface Known {
  readonly owner: number
  readonly part: NamePart
}

interface Hit extends FoundName {
  readonly firstWord: number
  readonly lastWord: number
  readonly keys: readonly string[]
}

interface Index {
  readonly byKey: ReadonlyMap<string, readonly Known[]>
  readonly spaceless: readonly string[]
}

/** A name in pieces, „An-ne-Ma-rie”, is looked for over so many words. */
const MOST_WORDS = 4
/** From so many letters a name takes an s to its end: „Koens fiets”, but not a „bos” for somebody called Bo. */
const TAKES_S = 3
/** A shorter name without its capital may be a word of any language. */
const SHORT = 5

const index = once((names: readonly string[]): Index => {
  const byKey = new Map<string, Known[]>()
  const spaceless = new Set<string>()
  for (const [owner, name] of names.entries()) {
    for (const part of partsOfName(name)) {
      for (const key of part.keys) {
        byKey.set(key, [...(byKey.get(key) ?? []), { owner, part }])
        if (part.isSpaceless) spaceless.add(key)
      }
    }
  }
  return { byKey, spaceless: [...spaceless].sort((a, b) => b.length - a.length) }
})

/** How sure it is that a word written like this is a name; null when it is none. */
function sureness(key: string, hasCapital: boolean): boolean | null {
  const { ordinary, particles } = guidance().nameWords
  if (ordinary.has(key) || particles.has(key)) return hasCapital ? false : null
  if (hasCapital) return true
  const length = [...key].length
  return length < TAKES_S ? null : length >= SHORT
}

const ownersOf = (known: readonly Known[]) => [...new Set(known.map(({ owner }) => owner))]

/** What the words from a place on are a name of; the longest first. */
function hitAt(words: readonly Word[], at: number, { byKey }: Index): Hit | null {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
    const these = words.slice(at, at + count)
    const [first] = these
    const last = these[count - 1]
    if (!first || !last || these.slice(1).some(({ gap }) => gap === 'break')) continue
    const hasSpace = these.slice(1).some(({ gap }) => gap === 'space')
    const areAllCapital = these.every(({ hasCapital }) => hasCapital)
    const whole = these.map(({ key }) => key).join('')
    // „Anna's” is the name alone with an s behind it.
    const isWhose = !byKey.has(whole) && whole.endsWith('s') && last.key !== 's' && [...whole].length > TAKES_S
    const key = isWhose ? whole.slice(0, -1) : whole
    const known = (byKey.get(key) ?? []).filter(({ part }) => !hasSpace || part.isJoined || areAllCapital)
    const isSure = sureness(
      key,
      these.some(({ hasCapital }) => hasCapital),
    )
    if (known.length === 0 || isSure === null) continue
    const end = last.end - (isWhose ? 1 : 0)
    const place = { start: first.start, end, firstWord: at, lastWord: at + count - 1 }
    return { ...place, owners: ownersOf(known), isSure: isSure || count > 1, keys: [key] }
  }
  return null
}

/** Names inside signs that no space parts. */
function hitsInside(text: string, word: Word, at: number, { byKey, spaceless }: Index): Hit[] {
  const signs = [...text.slice(word.start, word.end)]
  const startOf = (place: number) => word.start + signs.slice(0, place).join('').length
  const folded = signs.map((sign) => foldText(sign))
  const hits: Hit[] = []
  for (let from = 0; from < signs.length; from++) {
    for (const key of spaceless) {
      let [read, to] = ['', from]
      // A sign of several code points grows as they are read: only then is it that sign.
      while (to < signs.length && foldText(read) !== key && foldText(read).length <= key.length) read += folded[to++]
      if (foldText(read) !== key || folded[from] === '') continue
      const place = { start: startOf(from), end: startOf(to), firstWord: at, lastWord: at }
      hits.push({ ...place, owners: ownersOf(byKey.get(key) ?? []), isSure: true, keys: [key] })
      from = to - 1
      break
    }
  }
  return hits
}

function hitsIn(text: string, words: readonly Word[], known: Index): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; at++) {
    const hit = hitAt(words, at, known)
    const word = words[at]
    if (hit) {
      hits.push(hit)
      at = hit.lastWord
    } else if (word?.isSpaceless && known.spaceless.length > 0) hits.push(...hitsInside(text, word, at, known))
  }
  return hits
}

/** Whether only particles stand between two names, so that they can be one person's first name and surname. */
function areTogether(words: readonly Word[], one: Hit, other: Hit): boolean {
  const between = words.slice(one.lastWord + 1, other.firstWord)
  const gaps = words.slice(one.lastWord + 1, other.firstWord + 1)
  return (
    one.end === words[one.lastWord]?.end &&
    gaps.every(({ gap }) => gap !== 'break') &&
    between.every(({ key }) => guidance().nameWords.particles.has(key))
  )
}

/** First name and surname of one person are one name, and surely so. */
function merged(words: readonly Word[], hits: readonly Hit[]): Hit[] {
  const all: Hit[] = []
  for (const hit of hits) {
    const last = all[all.length - 1]
    const owners = last ? last.owners.filter((owner) => hit.owners.includes(owner)) : []
    const isNew = hit.keys.every((key) => !last?.keys.includes(key))
    if (last && owners.length > 0 && isNew && areTogether(words, last, hit)) {
      const { end, lastWord } = hit
      all[all.length - 1] = { ...last, end, lastWord, owners, isSure: true, keys: [...last.keys, ...hit.keys] }
    } else all.push(hit)
  }
  return all
}

/**
 * Where in a text somebody of this list is named, in whole or in part, also as whose something is: in any case, with any
 * marks, quotes, dashes and signs one does not see (docs/domain.md, rule 210). In the order of the text.
 */
export function findNames(text: string, names: readonly string[]): FoundName[] {
  const known = index(names)
  if (known.byKey.size === 0) return []
  const words = wordsWithPlaces(text)
  return merged(words, hitsIn(text, words, known)).map(({ start, end, owners, isSure }) => ({
    start,
    end,
    owners,
    isSure,
  }))
}

/** The names of this list, as they were given, of which a text holds the whole or a part. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const owners = new Set(findNames(text, names).flatMap((found) => found.owners))
  return names.filter((_name, owner) => owners.has(owner))
}

/** Whether two names have a part in common. */
export function shareName(one: string, other: string): boolean {
  const keys = new Set(partsOfName(other).flatMap((part) => part.keys))
  return partsOfName(one).some((part) => part.keys.some((key) => keys.has(key)))
}
