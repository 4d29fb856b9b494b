import { CIRCLES } from '@shared/lib/ids'
import { once } from '@shared/lib/remember'
import { ownNames } from '@shared/meeting/anonymous'
import type { PupilSetup } from '@shared/meeting/pupil-setup'
import type { MeetingSetup } from '@shared/meeting/setup'
import type { MeetingState } from '@shared/meeting/state'
import { namesOfList } from '@shared/names/class-list'
import { namesIn, shareName } from '@shared/names/find-names'

/** Everybody a driegesprek knows by name: in a circle, in the class list, chair and note-taker (docs/domain.md, rule 214). */
export const namesOfEvening = once((setup: MeetingSetup): readonly string[] => {
  const people = CIRCLES.flatMap((circle) => setup.circles[circle].people.map(({ name }) => name))
  const names = [...people, ...namesOfList(setup.classList ?? ''), setup.chair, setup.noteTaker]
  return [...new Set(names.filter((name) => name.trim() !== ''))]
})

const ownOf = once((pupil: PupilSetup): readonly string[] => ownNames(pupil))
const othersOf = once((pupil: PupilSetup): readonly string[] =>
  pupil.attendees.filter(({ kind }) => kind !== 'pupil').map(({ name }) => name.trim()),
)

/** Names in a text about a pupil: of others at the table and, in the anonymous mode, of the pupil (docs/domain.md, rule 81). */
export function namesAboutPupil(text: string, pupil: PupilSetup): string[] {
  // A surname alone says nothing new when it is the pupil's own too.
  const isOnlyOwn = (name: string) =>
    shareName(name, pupil.lastName) && namesIn(text, [name.split(/\s+/)[0] ?? name]).length === 0
  const others = namesIn(text, othersOf(pupil)).filter((name) => !isOnlyOwn(name))
  const isOwn = pupil.isAnonymous && namesIn(text, ownOf(pupil)).length > 0
  return isOwn ? [...others, pupil.firstName.trim() || pupil.lastName.trim()] : others
}

/** All names a meeting knows. */
export function knownNames({ pupil, setup }: Pick<MeetingState, 'pupil' | 'setup'>): readonly string[] {
  return pupil ? [...ownOf(pupil), ...othersOf(pupil)] : namesOfEvening(setup)
}
