import type { Attendee, PupilSetup } from './pupil-setup'

/** What is needed of a pupil to leave the name out. */
export interface NamedPupil extends Pick<PupilSetup, 'firstName' | 'lastName' | 'isAnonymous' | 'alias'> {
  readonly attendees: readonly Pick<Attendee, 'kind' | 'name'>[]
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The names of the pupil, longest first, so that a whole name is found before its first part. */
function namesOf({ firstName, lastName, attendees }: NamedPupil): string[] {
  const [first, last] = [firstName.trim(), lastName.trim()]
  const there = attendees.filter((one) => one.kind === 'pupil').map((one) => one.name.trim())
  const names = [`${first} ${last}`.trim(), first, last, ...there].filter((name) => name !== '')
  return [...new Set(names)].sort((a, b) => b.length - a.length)
}

/**
 * The text with the pupil's names replaced by the alias, in any case, as whole words, composed or decomposed;
 * the other signs stay as they are (docs/domain.md, rule 79). Without the anonymous mode the text is untouched.
 */
export function withoutName(text: string, pupil: NamedPupil): string {
  if (!pupil.isAnonymous) return text
  const forms = namesOf(pupil).flatMap((name) => [name.normalize('NFC'), name.normalize('NFD')])
  if (forms.length === 0) return text
  const names = forms.map(escaped).join('|')
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${names})(?![\\p{L}\\p{M}\\p{N}])`, 'giu'),
    () => pupil.alias,
  )
}
