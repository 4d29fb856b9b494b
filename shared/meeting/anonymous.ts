import type { Attendee, PupilSetup } from './pupil-setup'

/** What is needed of a pupil to leave the names out. */
export interface NamedPupil extends Pick<PupilSetup, 'firstName' | 'lastName' | 'isAnonymous' | 'alias'> {
  readonly attendees: readonly Pick<Attendee, 'kind' | 'name' | 'role'>[]
}

/** Words inside a name that are in any sentence. */
const PARTICLES = new Set('van de der den ten ter te het in op el al la le du von bin ben da di dos'.split(' '))
/** A shorter name may be a word as well (Wil, Roos): it counts only with its capital, or all in capitals. */
const SHORT = 5
/** Stands for a parent of whom no role was filled in. */
const NO_ROLE = '…'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const keyOf = (text: string) => text.normalize('NFC').toLocaleLowerCase('nl')

/** A name, and the parts of it that can be used alone. */
function formsOf(name: string): string[] {
  const words = name.trim().split(/\s+/)
  const parts = [...words, ...words.flatMap((word) => word.split('-'))]
  const usable = parts.filter((part) => part.length > 1 && !PARTICLES.has(part.toLocaleLowerCase('nl')))
  return [name.trim(), ...usable].filter((form) => form !== '')
}

/** What is said instead of each name, by its key. The pupil's own names go before those of the parents. */
function standIns({ firstName, lastName, alias, attendees }: NamedPupil): Map<string, string> {
  const of = (kind: Attendee['kind']) => attendees.filter((one) => one.kind === kind)
  const own = [`${firstName.trim()} ${lastName.trim()}`, firstName, lastName, ...of('pupil').map(({ name }) => name)]
  const parents = of('guardian').flatMap(({ name, role }) =>
    formsOf(name).map((form) => [form, role.trim() || NO_ROLE] as const),
  )
  const all = [...parents, ...own.flatMap(formsOf).map((form) => [form, alias] as const)]
  return new Map(all.map(([form, by]) => [keyOf(form), by]))
}

const eitherCase = (sign: string) => {
  const [low, high] = [sign.toLocaleLowerCase('nl'), sign.toLocaleUpperCase('nl')]
  return low !== high && [...high].length === 1 ? `[${low}${high}]` : escaped(sign)
}

/** A pattern for a name, composed and decomposed: of a short one as it is written or in capitals, else in any case. */
function patternsOf(form: string): string[] {
  return ['NFC', 'NFD'].flatMap((normal) => {
    const text = form.normalize(normal)
    if ([...form].length >= SHORT) return [[...text].map(eitherCase).join('')]
    return [escaped(text), escaped(text.toLocaleUpperCase('nl'))]
  })
}

/**
 * The text with the names of the pupil replaced by the alias and those of the parents by their role, as whole words,
 * also with an s behind them; the other signs stay as they are (docs/domain.md, rule 79). Without the anonymous mode
 * the text is untouched.
 */
export function withoutName(text: string, pupil: NamedPupil): string {
  if (!pupil.isAnonymous) return text
  const by = standIns(pupil)
  const { firstName, lastName, attendees } = pupil
  const named = attendees.filter(({ kind }) => kind === 'pupil' || kind === 'guardian').map(({ name }) => name)
  const forms = [`${firstName.trim()} ${lastName.trim()}`, firstName, lastName, ...named].flatMap(formsOf)
  if (forms.length === 0) return text
  // Longest first, so that a whole name is found before its first part.
  const patterns = [...new Set(forms)].sort((a, b) => b.length - a.length).flatMap(patternsOf)
  const names = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(${patterns.join('|')})(['’]?s)?(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
  return text.replace(names, (_all, name: string, behind = '') => `${by.get(keyOf(name)) ?? pupil.alias}${behind}`)
}
