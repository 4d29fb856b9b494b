import type { IpcProblem } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import type { MeetingKeys } from './sealing'
import type { SignedProblem } from './signed-versions'

/** A meeting's log as it stands on disk: where the next line goes. */
export interface MeetingLog {
  readonly meetingId: MeetingId
  readonly keys: MeetingKeys
  readonly lineCount: number
  readonly head: string
}

export type LogProblem = IpcProblem | 'log/no-key' | 'log/damaged' | SignedProblem
