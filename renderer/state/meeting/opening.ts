import { newId } from '@renderer/bridge/new-id'
import { createLog } from '@renderer/storage/meeting-log'
import type { MeetingId } from '@shared/lib/ids'
import { fail, ok } from '@shared/lib/result'
import type { CommandSource } from './command-source'
import type { Commanding } from './commanding'
import type { Following } from './following'
import { attach, finish, settle, stopKeepers } from './open-meeting'
import { readMeeting } from './read-meeting'
import type { StoreCore } from './store-core'
import { CLOSED, type MeetingStore } from './store-shape'

interface OpeningParts {
  readonly following: Following
  readonly commanding: Commanding
  readonly sources: readonly CommandSource[]
}

/** Making, opening and leaving a meeting; the sources of commands go with the one that is open. */
export function openingActions(
  core: StoreCore,
  { following, commanding, sources }: OpeningParts,
): Pick<MeetingStore, 'create' | 'open' | 'flush' | 'close' | 'retrySaving'> {
  const { services, get, set, desk } = core
  let started: readonly (() => void)[] = []
  const stopSources = () => {
    for (const stop of started) stop()
    started = []
  }
  const startSources = () => {
    stopSources()
    started = sources.map((source) => source.start(commanding.door))
  }
  return {
    create: async (setup, about) => {
      const meetingId = newId<MeetingId>()
      const log = await createLog(services.port, services.master, meetingId)
      if (!log.ok) return log
      // Only now: when no new meeting can be kept, the one that is open stays open.
      await get().close()
      attach(core, log.value, [])
      set({ ...CLOSED })
      const setUp = { format: 'threeCircle', setup, ...about } as const
      const made = commanding.run({ type: 'meeting/create', at: services.clock.now(), meetingId, ...setUp })
      if (!made.ok) return fail('file/not-written')
      startSources()
      return ok(meetingId)
    },
    open: async (meetingId) => {
      const read = await readMeeting(services, meetingId)
      if (!read.ok) return read
      const { opened, meeting, found } = read.value
      // Whatever was open before: its sources are not for this one.
      stopSources()
      attach(core, opened.log, opened.lines)
      set({ ...CLOSED, meeting, ...found })
      if (found.isStale) {
        following.publish()
      } else {
        following.follow(null, meeting)
        startSources()
      }
      return ok(meeting)
    },
    flush: async () => {
      if (desk.open) await settle(desk.open)
      const { saving, isDraftPending, isWorkingNotesPending } = get()
      return saving === 'saved' && !isDraftPending && !isWorkingNotesPending
    },
    close: async () => {
      const { open } = desk
      if (!open) return
      await finish(open)
      if (desk.open !== open) return
      stopSources()
      stopKeepers(open)
      desk.open = null
      const before = get().meeting
      void services.bridge['set-open'](null)
      set({ ...CLOSED, view: get().view })
      following.follow(before, null)
    },
    retrySaving: () => {
      desk.open?.saver.retry()
      desk.open?.drafts.retry()
      desk.open?.workingNotes?.retry()
    },
  }
}
