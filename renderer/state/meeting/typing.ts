import type { MeetingLog } from '@renderer/storage/log'
import { ok } from '@shared/lib/result'
import type { StoreCore } from './store-core'
import type { MeetingStore } from './store-shape'
import type { TextKeeper } from './text-keeper'
import { createWorkingNotesKeeper } from './working-notes'

/** Keeps the working notes of the meeting that is open; null when their key is gone. */
export function keepWorkingNotes(
  { services, set }: StoreCore,
  { keys, meetingId }: MeetingLog,
): TextKeeper<string> | null {
  return createWorkingNotesKeeper(services, keys, meetingId, (isPending, problem) =>
    set({ isWorkingNotesPending: isPending, workingNotesProblem: problem }),
  )
}

/** What is typed and is no command (yet): the texts of fields, and the working notes. */
export function typingActions(
  core: StoreCore,
): Pick<MeetingStore, 'setDraft' | 'setWorkingNotes' | 'wipeWorkingNotes'> {
  const { services, get, set, desk } = core
  return {
    setDraft: (field, text) => {
      const { [field]: old, ...others } = get().drafts
      if (old === undefined && text === null) return
      const drafts = text === null ? others : { ...others, [field]: text }
      set({ drafts })
      if (text !== null) desk.open?.drafts.change(drafts)
      else if (old !== undefined) desk.open?.drafts.letGo(drafts, field, old)
    },
    setWorkingNotes: (text) => {
      if (!desk.open?.workingNotes || get().workingNotes.kind !== 'open') return
      set({ workingNotes: { kind: 'open', text } })
      desk.open.workingNotes.change(text, 'soon')
    },
    wipeWorkingNotes: async () => {
      const { open } = desk
      if (!open) return ok(null)
      await open.workingNotes?.stop()
      const wiped = await services.bridge['working-notes-wipe'](open.log.meetingId)
      if (desk.open !== open) return wiped
      set(wiped.ok ? { workingNotes: { kind: 'wiped' }, hasWipeFailed: false } : { hasWipeFailed: true })
      if (!wiped.ok) desk.open = { ...open, workingNotes: keepWorkingNotes(core, open.log) }
      return wiped
    },
  }
}
