import type { LogProblem } from '@renderer/storage/log'
import type { MeetingId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { evaluationBegin, evaluationOfMeeting } from '@shared/meeting/evaluation-meeting'
import type { Instant } from '@shared/time/time'
import type { MeetingStoreApi } from './meeting-store'

/**
 * Makes the meeting that looks back on the open one, with what it takes along. It is then open in its place, to be
 * prepared further; when it cannot be made, the meeting that was open stays open.
 */
export async function planEvaluation(store: MeetingStoreApi, begin: Instant): Promise<Result<MeetingId, LogProblem>> {
  const { meeting } = store.getState()
  const planned = meeting && evaluationOfMeeting(meeting, begin)
  if (!planned) return fail('ipc/refused')
  const created = await store.getState().create(planned.setup, planned.about)
  if (!created.ok) return created
  for (const command of planned.first) store.getState().dispatch(command)
  return ok(created.value)
}

/**
 * Opens a closed talk and makes the meeting that looks back on it, at the moment that was agreed for it. When only the
 * latter does not work, the talk itself stays open: its agreements are there to be read (docs/domain.md, rule 272).
 */
export async function lookBackOnTalk(
  store: MeetingStoreApi,
  meetingId: MeetingId,
): Promise<Result<MeetingId, LogProblem>> {
  const opened = await store.getState().open(meetingId)
  const { meeting } = store.getState()
  if (!opened.ok) return opened
  return meeting ? planEvaluation(store, evaluationBegin(meeting)) : fail('log/damaged')
}
