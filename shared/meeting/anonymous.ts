import { once } from '@shared/lib/remember'
import { replaceNames, type StandIn } from '@shared/names/replace-names'
import type { Attendee, PupilSetup } from './pupil-setup'

/** What is needed of a pupil to leave the names out. */
export interface NamedPupil extends Pick<PupilSetup, 'firstName' | 'lastName' | 'isAnonymous' | 'alias'> {
  readonly attendees: readonly Pick<Attendee, 'kind' | 'name' | 'role'>[]
}

/** Stands for a parent of whom no role was filled in. */
const NO_ROLE = '…'

/** The names of the pupil, as they were filled in. */
export function ownNames({ firstName, lastName, attendees }: Omit<NamedPupil, 'isAnonymous' | 'alias'>): string[] {
  const people = attendees.filter(({ kind }) => kind === 'pupil').map(({ name }) => name)
  return [`${firstName.trim()} ${lastName.trim()}`, firstName, lastName, ...people].filter((name) => name.trim() !== '')
}

/** What is said instead of each name. The pupil's own names go before those of the parents. */
const standIns = once((pupil: NamedPupil): readonly StandIn[] => {
  const parents = pupil.attendees.filter(({ kind }) => kind === 'guardian')
  const own = ownNames(pupil).map((name) => ({ name, by: pupil.alias }))
  return [...own, ...parents.map(({ name, role }) => ({ name, by: role.trim() || NO_ROLE }))]
})

/**
 * The text with the names of the pupil replaced by the alias and those of the parents by their role; the other signs
 * stay as they are (docs/domain.md, rule 79). Without the anonymous mode the text is untouched.
 */
export function withoutName(text: string, pupil: NamedPupil): string {
  return pupil.isAnonymous ? replaceNames(text, standIns(pupil)) : text
}
