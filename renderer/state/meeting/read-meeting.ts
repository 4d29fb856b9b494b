import type { LogProblem } from '@renderer/storage/log'
import { type OpenedLog, openLog } from '@renderer/storage/meeting-log'
import { openDrafts } from '@renderer/storage/sealed-texts'
import type { MeetingId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { canResume, gapSince } from '@shared/meeting/reopen'
import type { MeetingState } from '@shared/meeting/state'
import type { Services } from '../services'
import { foldLog } from './catalogue'
import { lastSeen } from './last-seen'
import type { MeetingStore } from './store-shape'
import { readWorkingNotes } from './working-notes'

/** A meeting as it was found: what the store holds of it, and the log it goes on in. */
export interface ReadMeeting {
  readonly opened: OpenedLog
  readonly meeting: MeetingState
  readonly found: Pick<MeetingStore, 'drafts' | 'areDraftsUnreadable' | 'workingNotes' | 'gaps' | 'isStale' | 'found'>
}

/** Reads a meeting with all that lies beside its log, and finds out how long the app was away from it. */
export async function readMeeting(services: Services, meetingId: MeetingId): Promise<Result<ReadMeeting, LogProblem>> {
  const { bridge, clock, port, master } = services
  const opened = await openLog(port, master, meetingId)
  if (!opened.ok) return opened
  const meeting = foldLog(opened.value)
  if (!meeting) return fail('log/damaged')
  const { keys } = opened.value.log
  const stored = await bridge['drafts-read'](meetingId)
  const drafts = stored.ok ? await openDrafts(keys, meetingId, stored.value) : null
  // The next text that is typed would be written over them.
  if (!drafts) await bridge['drafts-aside'](meetingId)
  const workingNotes = await readWorkingNotes(services, keys, meetingId)
  const seenAt = await lastSeen(services, meeting)
  const isStale = meeting.agenda.status === 'running' && !canResume(seenAt.wall, clock.now().wall)
  const gap = isStale ? null : gapSince(meeting, seenAt, clock.now())
  return ok({
    opened: opened.value,
    meeting,
    found: {
      drafts: drafts ?? {},
      areDraftsUnreadable: drafts === null,
      workingNotes,
      gaps: gap ? [gap] : [],
      isStale,
      found: opened.value,
    },
  })
}
