import { useChair } from '@renderer/state/chair-context'
import { useChangePupil } from '@renderer/state/fields/use-pupil-field'
import { newId } from '@renderer/state/new-id'
import type { ParticipantId } from '@shared/lib/ids'
import type { Attendee } from '@shared/meeting/pupil-setup'
import { livesApart, withAuthority } from '@shared/meeting/role-words'
import { useMemo } from 'react'

export interface People {
  /** Adds somebody of a kind; answers who. The pupil comes with the name that was filled in. */
  readonly add: (kind: Attendee['kind']) => ParticipantId
  readonly change: (id: ParticipantId, patch: Partial<Attendee>) => boolean
  readonly remove: (id: ParticipantId) => void
}

/** Changes who comes. Always from the store itself: two fields may be taken over in the same moment. */
export function usePeople(): People {
  const { store } = useChair()
  const changePupil = useChangePupil()
  return useMemo(() => {
    const pupil = () => store.getState().meeting?.pupil
    const now = () => pupil()?.attendees ?? []
    return {
      add: (kind) => {
        const id = newId<ParticipantId>()
        const name = kind === 'pupil' ? (pupil()?.firstName.trim() ?? '') : ''
        const hasAuthority = kind === 'guardian'
        const added: Attendee = { id, name, kind, role: '', hasAuthority, ground: '', isPresent: true }
        changePupil({ attendees: [...now(), added] })
        return id
      },
      change: (id, patch) => {
        const before = now().find((one) => one.id === id)
        if (!before) return true
        const after = withAuthority(before, { ...before, ...patch })
        const attendees = now().map((one) => (one === before ? after : one))
        const isApart = livesApart(after.role) && !livesApart(before.role)
        return changePupil({ attendees, ...(isApart ? { areSeparated: true } : {}) })
      },
      remove: (id) => void changePupil({ attendees: now().filter((one) => one.id !== id) }),
    }
  }, [store, changePupil])
}
