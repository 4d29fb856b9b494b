import type { Commanding } from './commanding'
import { lastSeen } from './last-seen'
import type { StoreCore } from './store-core'
import type { MeetingStore } from './store-shape'

/** What the chair decides about a time in which the app was not there. */
export function beingAwayActions(
  { services, get, set }: StoreCore,
  { run }: Commanding,
): Pick<MeetingStore, 'answerGap' | 'endStale'> {
  return {
    answerGap: (isCounted) => {
      const { gaps } = get()
      set({ gaps: [] })
      if (isCounted) return
      for (const { stepId, length } of gaps)
        run({ type: 'agenda/give-back', at: services.clock.now(), by: length, stepId })
    },
    endStale: async (isWiping) => {
      const { meeting } = get()
      if (!meeting) return
      const ended = run({ type: 'agenda/end', at: await lastSeen(services, meeting) })
      if (ended.ok && isWiping) await get().wipeWorkingNotes()
    },
  }
}
