import { guidance } from '@shared/guidance/guidance'
import { type Word, wordsWithPlaces } from './words'

/** A part by which somebody can be known, with every way in which it is compared. */
export interface NamePart {
  readonly keys: readonly string[]
  /** Of a script without spaces: it is looked for inside other signs. */
  readonly isSpaceless: boolean
  /** It has a dash or an apostrophe itself, so that a space there does not part it. */
  readonly isJoined: boolean
  /** The particles and titles right before it: „van”, „'t”. */
  readonly before: readonly string[]
}

/** A letter that is often written as two. */
const AS_TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }
const asTwo = (raw: string) =>
  raw
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/gu, (letter) => AS_TWO[letter] ?? letter)

const isParticle = (key: string) => guidance().nameWords.particles.has(key)
const isTitle = (key: string) => guidance().nameWords.titles.has(key)
const size = (key: string) => [...key].length

/** Words that hang together by a dash or an apostrophe. */
function joined(words: readonly Word[]): Word[][] {
  const groups: Word[][] = []
  for (const word of words) {
    const last = groups[groups.length - 1]
    if (last && word.gap === 'join' && last[0]?.isSpaceless === word.isSpaceless) last.push(word)
    else groups.push([word])
  }
  return groups
}

const keyOf = (words: readonly Word[]) => words.map(({ key }) => key).join('')

function keysOf(name: string, words: readonly Word[], isOnly: boolean): string[] {
  const [first] = words
  const last = words[words.length - 1]
  if (!first || !last) return []
  const whole = keyOf(words)
  if (first.isSpaceless) {
    // 王小明 is 小明 to those who know her.
    const given = [...whole].slice(1).join('')
    return [whole, given].filter((key) => size(key) > 1)
  }
  const raw = name.slice(first.start, last.end)
  const german = wordsWithPlaces(asTwo(raw))
  const sides = raw.includes("'") || raw.includes('’') ? [] : words.filter(({ hasCapital }) => hasCapital)
  const all = [whole, keyOf(german), ...sides.map(({ key }) => key)]
  const isName = (key: string) => (isOnly || !isParticle(key)) && !isTitle(key) && !/^\p{N}+$/u.test(key)
  return [...new Set(all)].filter((key) => size(key) > 1 && isName(key))
}

function partsOf(name: string, isOnly: boolean): NamePart[] {
  let before: string[] = []
  const parts = joined(wordsWithPlaces(name)).flatMap((words) => {
    const keys = keysOf(name, words, isOnly)
    if (keys.length === 0) {
      before = [...before, keyOf(words)]
      return []
    }
    const part: NamePart = { keys, isSpaceless: words[0]?.isSpaceless ?? false, isJoined: words.length > 1, before }
    before = []
    return [{ part, hasCapital: words.some(({ hasCapital }) => hasCapital) }]
  })
  const counting = parts.some(({ hasCapital }) => hasCapital) ? parts.filter(({ hasCapital }) => hasCapital) : parts
  return counting.map(({ part }) => part)
}

/**
 * The parts of a name by which somebody can be known: those with a capital. Never a title, a role or one letter, and a
 * particle only when there is nothing else, as for somebody called Le (docs/domain.md, rule 211). A name without any
 * capital counts with all its parts.
 */
export function partsOfName(name: string): NamePart[] {
  const parts = partsOf(name, false)
  return parts.length > 0 ? parts : partsOf(name, true)
}
