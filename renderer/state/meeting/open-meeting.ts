import { within } from '@renderer/storage/deadline'
import type { MeetingLog } from '@renderer/storage/log'
import { createDraftKeeper } from './drafts'
import { createSaver } from './saver'
import type { OpenParts, StoreCore } from './store-core'
import { keepWorkingNotes } from './typing'

/** How long is waited for what is still being written when a meeting is left (ms). */
const SETTLED_WITHIN = 1_500

/** Puts on the desk what writes down a meeting, of which `lines` are there so far. */
export function attach(core: StoreCore, log: MeetingLog, lines: readonly string[]): void {
  const { services, get, set, desk } = core
  const { bridge } = services
  const saver = createSaver(services, log, lines, {
    onState: (saving, saveProblem) => set({ saving, saveProblem }),
    onAnew: () => {
      set({ wasWrittenAnew: true })
      desk.open?.drafts.rewrite(get().drafts)
      const { workingNotes } = get()
      if (workingNotes.kind === 'open' && workingNotes.text !== '')
        desk.open?.workingNotes?.change(workingNotes.text, 'now')
    },
  })
  desk.open = {
    log,
    saver,
    workingNotes: keepWorkingNotes(core, log),
    drafts: createDraftKeeper({
      bridge,
      keys: log.keys,
      meetingId: log.meetingId,
      saved: saver.idle,
      onHeard: (isDraftPending, draftProblem) => set({ isDraftPending, draftProblem }),
    }),
  }
  void bridge['set-open'](log.meetingId)
}

/** Settles once everything that was done or typed was tried to be written, or had its time. */
export async function settle({ saver, drafts, workingNotes }: OpenParts): Promise<void> {
  const texts = () => Promise.all([drafts.flush(), workingNotes?.flush()])
  // Texts do not wait for commands that cannot be written; once those are, the ones they took over go.
  const tried = Promise.all([texts(), saver.idle()]).then(texts)
  await within(tried, SETTLED_WITHIN)
}

/** Writes all commands, however long that takes, and then what is typed. */
export async function finish(open: OpenParts): Promise<void> {
  await open.saver.idle()
  await open.saver.stop()
  await settle(open)
}

/** Lets go of the texts: a keeper that is still trying would write an old one over a new one. */
export function stopKeepers({ drafts, workingNotes }: OpenParts): void {
  void drafts.stop()
  void workingNotes?.stop()
}
