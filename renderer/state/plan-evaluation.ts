import type { LogProblem } from '@renderer/storage/meeting-log'
import type { MeetingId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { evaluationOfMeeting } from '@shared/meeting/evaluation-meeting'
import type { Instant } from '@shared/time/time'
import { create } from 'zustand'
import type { MeetingStoreApi } from './meeting-store'

/** The meeting after which no next one could be made; said where it was asked for. */
export const usePlanFailed = create<{ readonly after: MeetingId | null }>(() => ({ after: null }))

/**
 * Closes the open meeting and makes the one that looks back on it, with what it takes along. It is then open, to be
 * prepared further. When it cannot be made, the meeting that was open is opened again.
 */
export async function planEvaluation(store: MeetingStoreApi, begin: Instant): Promise<Result<MeetingId, LogProblem>> {
  const { meeting } = store.getState()
  const planned = meeting && evaluationOfMeeting(meeting, begin)
  usePlanFailed.setState({ after: null })
  if (!planned) return fail('ipc/refused')
  await store.getState().close()
  const created = await store.getState().create(planned.setup, planned.about)
  if (!created.ok) {
    usePlanFailed.setState({ after: meeting.id })
    await store.getState().open(meeting.id)
    return created
  }
  for (const command of planned.first) store.getState().dispatch(command)
  return ok(created.value)
}
