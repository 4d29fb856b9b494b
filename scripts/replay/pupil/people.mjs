/** @typedef {{ naam: string, rol: string }} Named somebody as a file names them */

/** A word on its own. @param {string} words */
const word = (words) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu')

const WITHOUT_AUTHORITY = word('(?:zonder|geen)\\s+(?:ouderlijk\\s+)?gezag')
const AUTHORITY = word('gezag')
const APART = word('apart\\s+adres')
const PARENT = word('(?:stief|pleeg|groot)?(?:ouder|moeder|vader)|voogd|verzorger|verzorgster')
const KINDS = [
  ['Tolk', word('tolk')],
  ['Van buiten', word('extern')],
  ['Meegekomen', word('meegekomen')],
]

/** What a role says about authority: yes, no, or nothing. @param {string} rol @returns {boolean | null} */
export function authorityIn(rol) {
  if (WITHOUT_AUTHORITY.test(rol)) return false
  return AUTHORITY.test(rol) ? true : null
}

/** Whether a role says that a parent lives apart. @param {string} rol */
export const livesApart = (rol) => APART.test(rol)

/**
 * What kind of person a role is, as the app calls it. Authority and an address of one's own are a parent's, whatever
 * else stands there; then what somebody is by a word of its own; then a parent by name.
 * @param {string} rol
 */
export function kindOf(rol) {
  if (/^\s*leerling(?!\p{L})/iu.test(rol)) return 'Leerling'
  if (authorityIn(rol) !== null || livesApart(rol)) return 'Ouder'
  const [kind] = KINDS.find(([, pattern]) => pattern.test(rol)) ?? []
  return kind ?? (PARENT.test(rol) ? 'Ouder' : 'School')
}

/** The first word of a name: what somebody is called. @param {string} name */
export const firstNameOf = (name) => name.split(' ')[0]

/** How somebody is named where a name alone does not tell. @param {readonly Named[]} people @param {number} index */
export function labelOf(people, index) {
  const { naam, rol } = people[index]
  return people.filter((other) => other.naam === naam).length > 1 ? `${naam} (${rol})` : naam
}

/**
 * Who is meant: by whole or first name, with the role in brackets when there are two of that name. In a list of
 * mentions the same name again is the next one.
 * @param {readonly Named[]} people
 * @param {string} mention
 * @param {readonly number[]} taken
 * @returns {{ index: number, isSure: boolean } | null}
 */
export function whoIs(people, mention, taken = []) {
  const inBrackets = /^(.*?)\s*\((.*)\)\s*$/u.exec(mention)
  const tries = inBrackets
    ? [
        [mention, ''],
        [inBrackets[1], inBrackets[2]],
      ]
    : [[mention, '']]
  for (const [name, hint] of tries) {
    const whole = people.flatMap(({ naam }, index) => (naam === name ? [index] : []))
    const called =
      whole.length > 0 ? whole : people.flatMap(({ naam }, index) => (firstNameOf(naam) === name ? [index] : []))
    if (called.length === 0) continue
    const told = called.filter((index) => hint !== '' && people[index].rol.toLowerCase().includes(hint.toLowerCase()))
    const left = (told.length > 0 ? told : called).filter((index) => !taken.includes(index))
    const index = left[0] ?? called[0]
    return { index, isSure: told.length === 1 || called.length === 1 }
  }
  return null
}

/** All who are meant in a list, each once; null for somebody who is not there. @param {readonly Named[]} people @param {readonly string[]} mentions */
export function whoAre(people, mentions) {
  const found = []
  for (const mention of mentions)
    found.push(
      whoIs(
        people,
        mention,
        found.filter((one) => one !== null),
      )?.index ?? null,
    )
  return found
}

/**
 * Who does an agreement: people of the meeting, and the words that are nobody's name. Where two have a name, only the
 * role tells which of them it is.
 * @param {string} wie
 * @param {readonly Named[]} people
 * @returns {{ mensen: string[], places: number[], inWoorden: string }}
 */
export function doersIn(wie, people) {
  const personOf = (part) => {
    const found = whoIs(people, part)
    return found?.isSure ? found.index : undefined
  }
  const parts = wie.split(/,\s*(?![^()]*\))|\s+en\s+(?![^()]*\))/)
  const places = parts.flatMap((part) => personOf(part) ?? [])
  const inWoorden = places.length === 0 ? wie : parts.filter((part) => personOf(part) === undefined).join(', ')
  return { mensen: places.map((index) => labelOf(people, index)), places, inWoorden }
}

/** A label of the interface that ends in a name; what tells two of a name apart may follow. @param {string} before @param {string} naam */
export function named(before, naam) {
  const words = `${before}${naam}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').trim()
  return new RegExp(`^\\s*${words}(\\s*[,(].*)?\\s*$`, 'u')
}

/** The how manyth somebody is of those with that name. @param {readonly Named[]} people @param {number} index */
export function nthOf(people, index) {
  return people.slice(0, index).filter(({ naam }) => naam === people[index].naam).length
}
