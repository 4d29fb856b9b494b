import { toMeetingReport } from '@shared/meeting/report'
import type { MeetingStoreApi } from './meeting-store'

/**
 * Lets a replay look at the meeting: only when the clock is stepped from outside, which a packaged app never does.
 * It hands out the state to read and nothing to change it with. Without the steps that can be taken back: each of them
 * holds a board of its own, and handing out 200 boards takes longer than all that is looked at.
 */
export function showForLooking(store: MeetingStoreApi): void {
  Object.assign(window, {
    driekringLook: () => {
      const { meeting, saving, isDraftPending, isWorkingNotesPending, view, workingNotes } = store.getState()
      const { history: _steps, ...shown } = meeting ?? { history: null }
      const isSaved = saving === 'saved' && !isDraftPending && !isWorkingNotesPending
      const kept = workingNotes.kind === 'open' ? workingNotes.text : ''
      return {
        meeting: meeting && shown,
        // Added up only when somebody asks.
        get report() {
          return meeting && toMeetingReport(meeting, meeting.agenda.endedAt ?? meeting.lastCommandAt)
        },
        view,
        isSaved,
        workingNotes: kept,
      }
    },
  })
}
