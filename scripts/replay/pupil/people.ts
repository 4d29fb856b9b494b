import type { Attendee } from '@shared/meeting/pupil-setup'

/** Somebody as a file names them. */
export interface Named {
  readonly naam: string
  readonly rol: string
}

/** A word on its own. */
const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu')

const WITHOUT_AUTHORITY = word('(?:zonder|geen)\\s+(?:ouderlijk\\s+)?gezag')
const AUTHORITY = word('gezag')
const APART = word('apart\\s+adres')
const PARENT = word('(?:stief|pleeg|groot)?(?:ouder|moeder|vader)|voogd|verzorger|verzorgster')
const KINDS: readonly (readonly [Attendee['kind'], RegExp])[] = [
  ['interpreter', word('tolk')],
  ['external', word('extern')],
  ['companion', word('meegekomen')],
]

/** What a role says about authority: yes, no, or nothing. */
export function authorityIn(rol: string): boolean | null {
  if (WITHOUT_AUTHORITY.test(rol)) return false
  return AUTHORITY.test(rol) ? true : null
}

/** Whether a role says that a parent lives apart. */
export const livesApart = (rol: string): boolean => APART.test(rol)

/**
 * What kind of person a role is, as the app calls it. Authority and an address of one's own are a parent's, whatever
 * else stands there; then what somebody is by a word of its own; then a parent by name.
 */
export function kindOf(rol: string): Attendee['kind'] {
  if (/^\s*leerling(?!\p{L})/iu.test(rol)) return 'pupil'
  if (authorityIn(rol) !== null || livesApart(rol)) return 'guardian'
  const [kind] = KINDS.find(([, pattern]) => pattern.test(rol)) ?? []
  return kind ?? (PARENT.test(rol) ? 'guardian' : 'school')
}

/** Whoever is not there. */
export const NOBODY: Named = { naam: '', rol: '' }

/** The first word of a name: what somebody is called. */
export const firstNameOf = (name: string): string => name.split(' ')[0] ?? ''

/** How somebody is named where a name alone does not tell. */
export function labelOf(people: readonly Named[], index: number): string {
  const { naam, rol } = people[index] ?? NOBODY
  return people.filter((other) => other.naam === naam).length > 1 ? `${naam} (${rol})` : naam
}

/**
 * Who is meant: by whole or first name, with the role in brackets when there are two of that name. In a list of
 * mentions the same name again is the next one.
 */
export function whoIs(
  people: readonly Named[],
  mention: string,
  taken: readonly number[] = [],
): { index: number; isSure: boolean } | null {
  const inBrackets = /^(.*?)\s*\((.*)\)\s*$/u.exec(mention)
  const [, before = '', within = ''] = inBrackets ?? []
  const whole = [mention, ''] as const
  const tries = inBrackets ? [whole, [before, within] as const] : [whole]
  for (const [name, hint] of tries) {
    const named = people.flatMap(({ naam }, index) => (naam === name ? [index] : []))
    const called =
      named.length > 0 ? named : people.flatMap(({ naam }, index) => (firstNameOf(naam) === name ? [index] : []))
    const [first] = called
    if (first === undefined) continue
    const told = called.filter((index) => hint !== '' && people[index]?.rol.toLowerCase().includes(hint.toLowerCase()))
    const left = (told.length > 0 ? told : called).filter((index) => !taken.includes(index))
    return { index: left[0] ?? first, isSure: told.length === 1 || called.length === 1 }
  }
  return null
}

/** All who are meant in a list, each once; null for somebody who is not there. */
export function whoAre(people: readonly Named[], mentions: readonly string[]): (number | null)[] {
  const found: (number | null)[] = []
  for (const mention of mentions) {
    const taken = found.filter((one) => one !== null)
    found.push(whoIs(people, mention, taken)?.index ?? null)
  }
  return found
}

/**
 * Who does an agreement: people of the meeting, and the words that are nobody's name. Where two have a name, only the
 * role tells which of them it is.
 */
export function doersIn(wie: string, people: readonly Named[]) {
  const personOf = (part: string) => {
    const found = whoIs(people, part)
    return found?.isSure ? found.index : undefined
  }
  const parts = wie.split(/,\s*(?![^()]*\))|\s+en\s+(?![^()]*\))/)
  const places = parts.flatMap((part) => personOf(part) ?? [])
  const inWoorden = places.length === 0 ? wie : parts.filter((part) => personOf(part) === undefined).join(', ')
  return { mensen: places.map((index) => labelOf(people, index)), places, inWoorden }
}

/** A label of the interface that ends in a name; what tells two of a name apart may follow. */
export function named(label: string): RegExp {
  const pattern = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').trim()
  // Around a name from right to left stand marks; with more behind the name, they stand around the whole.
  const marked = pattern.replace(/[\u2066-\u2069]/g, '[\u2066-\u2069]?')
  return new RegExp(`^\\s*${marked}(\\s*[,(].*)?\\s*$`, 'u')
}

/** The how manyth somebody is of those with that name. */
export function nthOf(people: readonly Named[], index: number): number {
  return people.slice(0, index).filter(({ naam }) => naam === people[index]?.naam).length
}
