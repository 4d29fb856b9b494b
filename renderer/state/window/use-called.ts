import { toldApart } from '@shared/lib/tell-apart'
import type { Attendee } from '@shared/meeting/pupil-setup'
import i18next from 'i18next'
import { useMeetingStore } from '../chair-context'

const NOBODY: readonly Attendee[] = []

/**
 * How somebody of this meeting is called on the screen, so that no two people are called the same; without a name by
 * the kind, or as `nameless` says (docs/domain.md, rule 255).
 */
export function useCalled(): (person: Attendee, nameless?: string) => string {
  const t = i18next.getFixedT(null, 'pupil')
  const attendees = useMeetingStore(({ meeting }) => meeting?.pupil?.attendees ?? NOBODY)
  return (person, nameless) => {
    // What is being typed counts already.
    const people = attendees.map((one) => (one.id === person.id ? person : one))
    const named = people.map(({ name, kind, role }) => ({
      name: name.trim() || (nameless ?? t(`people.kind.${kind}`)),
      more: role,
    }))
    const place = people.indexOf(person)
    return toldApart(named)[place] ?? person.name
  }
}
