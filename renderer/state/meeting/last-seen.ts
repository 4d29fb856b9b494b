import type { MeetingState } from '@shared/meeting/state'
import type { Stamp } from '@shared/time/time'
import type { Services } from '../services'

/** The last sign of life of a meeting: its last command, or the later note main made while it ran. */
export async function lastSeen(services: Services, meeting: MeetingState): Promise<Stamp> {
  const alive = await services.bridge['last-alive'](meeting.id)
  const last = meeting.lastCommandAt
  return alive.ok && alive.value && alive.value.clock > last.clock ? alive.value : last
}
