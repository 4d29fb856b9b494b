import { upcomingCues } from '@shared/agenda/clock'
import type { MeetingState } from '@shared/meeting/state'
import type { Services } from '../services'
import type { CommandSource } from './command-source'

type CueServices = Pick<Services, 'bridge' | 'clock'>

/** The cues that are still to come, each under the name by which main waits for it. */
function named({ agenda }: MeetingState, { clock }: CueServices) {
  return upcomingCues(agenda, clock.now().clock).map((one) => ({ ...one, id: `${one.stepId} ${one.cue}` }))
}

/** Lets main wait for the cues of a running meeting, and for nothing without one. */
export function waitForCues(running: MeetingState | null, services: CueServices): void {
  const cues = running ? named(running, services) : []
  void services.bridge['set-deadlines'](cues.map(({ id, at }) => ({ id, at })))
}

/** The cues of the clock: main says that the moment of one is there. */
export function cueSource(services: CueServices): CommandSource {
  return {
    start: (door) =>
      services.bridge.on('deadline', ({ id }) => {
        const meeting = door.meetingNow()
        // Main may fire a moment twice while new ones are on their way to it; once is enough.
        const due = meeting && named(meeting, services).find((one) => one.id === id)
        if (due) door.carryOut([{ type: 'agenda/cue-fired', stepId: due.stepId, cue: due.cue }])
      }),
  }
}
