import { openLog } from '@renderer/storage/meeting-log'
import type { MeetingId } from '@shared/lib/ids'
import { canResume } from '@shared/meeting/reopen'
import type { MeetingState } from '@shared/meeting/state'
import type { Stamp } from '@shared/time/time'
import type { Services } from '../services'
import { foldLog } from './catalogue'
import { lastSeen } from './last-seen'

/** A meeting that was left running: to go on with, or only to look at. Nothing of it is on the board yet. */
export interface Unfinished {
  readonly meeting: MeetingState
  readonly seenAt: Stamp
  readonly canResume: boolean
}

/** Looks into a meeting that was running when the app went away, without opening it. Null when it cannot be read. */
export async function lookAtUnfinished(services: Services, meetingId: MeetingId): Promise<Unfinished | null> {
  const opened = await openLog(services.port, services.master, meetingId, 'look')
  const meeting = opened.ok ? foldLog(opened.value) : null
  if (meeting?.agenda.status !== 'running') return null
  const seenAt = await lastSeen(services, meeting)
  return { meeting, seenAt, canResume: canResume(seenAt.wall, services.clock.now().wall) }
}
