import type { MeetingId } from '@shared/lib/ids'
import type { MeetingState } from '@shared/meeting/state'
import { waitForCues } from './cues'
import { createPublisher } from './publisher'
import type { StoreCore } from './store-core'

/** What goes out of the window when a meeting became another one. */
export interface Following {
  /** Shows on the smartboard what may be shown of the store as it is. */
  publish(): void
  /** Does all that follows from a meeting that was opened, changed or closed. */
  follow(before: MeetingState | null, meeting: MeetingState | null): void
}

/** Whether a meeting went to another step, or began or ended. */
function hasTurned(before: MeetingState, after: MeetingState): boolean {
  const { currentStepId, status } = before.agenda
  return currentStepId !== after.agenda.currentStepId || status !== after.agenda.status
}

/** What follows from each command: first the smartboard, then what main has to know. */
export function createFollowing({ services, get, set, desk }: StoreCore): Following {
  const { bridge } = services
  const publish = createPublisher(bridge, (view) => set({ view }))
  /** At each step and at the end, once what led there is in the journal (docs/domain.md, rule 52). */
  const snapshot = async (meetingId: MeetingId) => {
    await Promise.resolve()
    await desk.open?.saver.idle()
    await bridge['snapshot-take'](meetingId)
  }
  return {
    publish: () => publish(get()),
    follow: (before, meeting) => {
      publish(get())
      if (meeting && before && hasTurned(before, meeting)) void snapshot(meeting.id)
      if (before?.agenda === meeting?.agenda) return
      const running = meeting?.agenda.status === 'running' ? meeting : null
      waitForCues(running, services)
      void bridge['set-running'](running?.id ?? null)
    },
  }
}
