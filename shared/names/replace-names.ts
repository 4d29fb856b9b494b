import { guidance } from '@shared/guidance/guidance'
import { languageTags } from '@shared/lib/language'
import { once } from '@shared/lib/remember'
import { type FoundName, findNames } from './find-names'
import { partsOfName } from './name-parts'
import { placeInSentence, type Word, wordsWithPlaces } from './words'

/** Somebody whose name is left out, and what is said instead. */
export interface StandIn {
  readonly name: string
  readonly by: string
}

/** Said of two people of whom either can be meant. */
const EITHER = '…'

const namesOf = once((people: readonly StandIn[]) => people.map(({ name }) => name))
const isTitle = ({ key }: Word) => guidance().nameWords.titles.has(key)

/** „van” alone says as well whose something is: it belongs to a name only with a capital, or right behind a title. */
function belongs(particles: readonly Word[], before: Word | undefined): boolean {
  const isOnlyWhose = particles.length === 1 && particles[0]?.key === guidance().nameWords.whose
  return !isOnlyWhose || particles[0]?.hasCapital === true || (before !== undefined && isTitle(before))
}

/** Where a name begins with the particles and the title in front of it: „mevrouw van 't Hof”. */
function withFront(text: string, words: readonly Word[], { start, owners }: FoundName, people: readonly StandIn[]) {
  const at = words.findIndex((word) => word.start === start)
  if (at < 0) return { start, isParent: false }
  const fronts = owners.flatMap((owner) => partsOfName(people[owner]?.name ?? '').map((part) => part.before))
  const particlesOf = (front: readonly string[]) => front.filter((key) => guidance().nameWords.particles.has(key))
  const front = fronts
    .map(particlesOf)
    .sort((a, b) => b.length - a.length)
    .find((keys) => {
      const these = words.slice(at - keys.length, at)
      return keys.length > 0 && at >= keys.length && these.every(({ key }, place) => key === keys[place])
    })
  const particles = front ? words.slice(at - front.length, at) : []
  const first = at - particles.length
  const taken = belongs(particles, words[first - 1]) ? first : at
  const title = words[taken - 1]
  const hasTitle =
    title !== undefined && isTitle(title) && /^\.?\s*['’]?$/u.test(text.slice(title.end, words[taken]?.start))
  // „Leerling” in front of it is no title of a parent.
  return {
    start: (hasTitle ? title : words[taken])?.start ?? start,
    isParent: hasTitle && !guidance().nameWords.pupilTitle.test(title.key),
  }
}

/** What is said instead: of the first one it can be; behind „mevrouw” of somebody else who shares that name. */
function sayInstead(owners: readonly number[], isParent: boolean, people: readonly StandIn[]): string {
  const [first = EITHER, ...others] = new Set(owners.map((owner) => people[owner]?.by ?? EITHER))
  if (!isParent || others.length === 0) return first
  return others.length === 1 ? (others[0] ?? EITHER) : EITHER
}

const asFirst = (text: string) =>
  text.replace(guidance().nameWords.firstLetters, (letters) => letters.toLocaleUpperCase(languageTags().collation))

/**
 * The text with each name that is surely one replaced, with its title and particles; at the start of a sentence with a
 * capital. What may be a word as well stays for a person to look at (docs/domain.md, rules 79 and 212). Who stands first
 * in `people` goes before those who share the name.
 */
export function replaceNames(text: string, people: readonly StandIn[]): string {
  const found = findNames(text, namesOf(people)).filter(({ isSure }) => isSure)
  if (found.length === 0) return text
  const words = wordsWithPlaces(text)
  let [out, done] = ['', 0]
  for (const name of found) {
    const { start, isParent } = withFront(text, words, name, people)
    const from = Math.max(start, done)
    const instead = sayInstead(name.owners, isParent, people)
    // A text that is nothing but the name is no sentence.
    const isAll = text.trim().length === name.end - from
    const isFirst = placeInSentence(text, from) === 'begin' && !isAll
    out += text.slice(done, from) + (isFirst ? asFirst(instead) : instead)
    done = name.end
  }
  return out + text.slice(done)
}
