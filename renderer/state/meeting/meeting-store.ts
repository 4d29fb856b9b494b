import { newId } from '@renderer/bridge/new-id'
import type { MeetingLog } from '@renderer/storage/log'
import { createLog, openLog } from '@renderer/storage/meeting-log'
import { openDrafts } from '@renderer/storage/sealed-texts'
import { upcomingCues } from '@shared/agenda/clock'
import type { Cue } from '@shared/agenda/state'
import type { SmartboardStatus } from '@shared/ipc/contract'
import type { MeetingId, StepId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { applyCommand, type MeetingProblem } from '@shared/meeting/apply-command'
import { canBeRead, type MeetingCommand } from '@shared/meeting/commands'
import { canResume, gapSince } from '@shared/meeting/reopen'
import type { MeetingState } from '@shared/meeting/state'
import { createStore } from 'zustand'
import type { Services } from '../services'
import { foldLog } from './catalogue'
import { createDraftKeeper } from './drafts'
import { createGate } from './gate'
import { lastSeen } from './last-seen'
import { finish, type OpenParts, settle, stopKeepers } from './open-meeting'
import { createPublisher } from './publisher'
import { createSaver } from './saver'
import { CLOSED, type MeetingStore, type MeetingStoreApi, NO_SMARTBOARD } from './store-shape'
import { createWorkingNotesKeeper, readWorkingNotes } from './working-notes'

export type { MeetingStore, MeetingStoreApi, NewCommand } from './store-shape'

/** The store of the chair's window: dispatch → apply → log → publish. */
export function createMeetingStore(services: Services): MeetingStoreApi {
  const { bridge, clock } = services
  let parts: OpenParts | null = null

  const store = createStore<MeetingStore>((set, get) => {
    const publish = createPublisher(bridge, (view) => set({ view }))
    const follow = (before: MeetingState | null, meeting: MeetingState | null) => {
      publish(get())
      const isRunning = meeting?.agenda.status === 'running'
      if (meeting && before && hasTurned(before, meeting)) void snapshot(meeting.id)
      if (before?.agenda !== meeting?.agenda) {
        const cues = meeting && isRunning ? upcomingCues(meeting.agenda, clock.now().clock) : []
        void bridge['set-deadlines'](cues.map(({ stepId, cue, at }) => ({ id: `${stepId} ${cue}`, at })))
        void bridge['set-running'](meeting && isRunning ? meeting.id : null)
      }
    }
    /** At each step and at the end, once what led there is in the journal (docs/domain.md, rule 52). */
    const snapshot = async (meetingId: MeetingId) => {
      await Promise.resolve()
      await parts?.saver.idle()
      await bridge['snapshot-take'](meetingId)
    }
    const keepWorkingNotes = ({ keys, meetingId }: MeetingLog) =>
      createWorkingNotesKeeper(services, keys, meetingId, (isPending, problem) =>
        set({ isWorkingNotesPending: isPending, workingNotesProblem: problem }),
      )
    const attach = (log: MeetingLog, lines: readonly string[]) => {
      const saver = createSaver(services, log, lines, {
        onState: (saving, saveProblem) => set({ saving, saveProblem }),
        onAnew: () => {
          set({ wasWrittenAnew: true })
          parts?.drafts.rewrite(get().drafts)
          const { workingNotes } = get()
          if (workingNotes.kind === 'open' && workingNotes.text !== '')
            parts?.workingNotes?.change(workingNotes.text, 'now')
        },
      })
      parts = {
        log,
        saver,
        workingNotes: keepWorkingNotes(log),
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
    const commit = (command: MeetingCommand, outcome: Result<MeetingState, MeetingProblem>) => {
      const before = get().meeting
      if (!outcome.ok) {
        set({ problem: outcome.problem })
        return outcome
      }
      set({ meeting: outcome.value, problem: null })
      follow(before, outcome.value)
      parts?.saver.add(command, outcome.value)
      return outcome
    }
    const run = (command: MeetingCommand) => commit(command, apply(get().meeting, command))
    const carryOut = createGate({
      meetingNow: () => get().meeting,
      apply: (meeting, command) => apply(meeting, command),
      commit,
      ask: (asked) => set({ asked, problem: null }),
      now: clock.now,
    })

    bridge.on('deadline', ({ id }) => {
      const [stepId, cue] = id.split(' ') as [StepId, Cue]
      const { meeting } = get()
      // Main may fire a moment twice while new ones are on their way to it; once is enough.
      const isDue =
        meeting &&
        upcomingCues(meeting.agenda, clock.now().clock).some((one) => one.stepId === stepId && one.cue === cue)
      if (isDue) run({ type: 'agenda/cue-fired', at: clock.now(), stepId, cue })
    })
    // While the app is open a gap is told by main; one that was there when the meeting was opened is found by `open`.
    bridge.on('gap', ({ from, to }) => {
      const { meeting, gaps } = get()
      if (!meeting) return
      const more = gapSince(meeting, { ...meeting.lastCommandAt, clock: from }, { ...clock.now(), clock: to })
      if (more) set({ gaps: [...gaps, more] })
    })
    const onSmartboard = (smartboard: SmartboardStatus) => {
      set({ smartboard })
      publish(get())
    }
    bridge.on('smartboard-status', onSmartboard)
    bridge.on('journal-lost', ({ meetingId }) => meetingId === parts?.log.meetingId && parts.saver.restore())
    bridge.on('storage-status', (storage) => set({ storage }))
    void bridge['storage-status']().then((status) => status.ok && set({ storage: status.value }))
    services.database.onWorking((isWorking) => set({ isDatabaseOut: !isWorking }))
    void bridge['smartboard-status']().then((status) => status.ok && onSmartboard(status.value))

    return {
      ...CLOSED,
      smartboard: NO_SMARTBOARD,
      storage: { megabytesLeft: null, isSnapshotFailing: false },
      isDatabaseOut: !services.database.isWorking(),
      dispatch: (command) => carryOut([command]),
      carryOut: (commands, onDone) => carryOut(commands, onDone),
      answerAsked: (isYes) => {
        const { asked } = get()
        set({ asked: null })
        if (asked && isYes) carryOut(asked.commands, asked.onDone, asked.question.texts)
      },
      create: async (setup, about) => {
        const meetingId = newId<MeetingId>()
        const log = await createLog(services.port, services.master, meetingId)
        if (!log.ok) return log
        // Only now: when no new meeting can be kept, the one that is open stays open.
        await get().close()
        attach(log.value, [])
        set({ ...CLOSED })
        const setUp = { format: 'threeCircle', setup, ...about } as const
        const made = run({ type: 'meeting/create', at: clock.now(), meetingId, ...setUp })
        return made.ok ? ok(meetingId) : fail('file/not-written')
      },
      open: async (meetingId) => {
        const opened = await openLog(services.port, services.master, meetingId)
        if (!opened.ok) return opened
        const meeting = foldLog(opened.value)
        if (!meeting) return fail('log/damaged')
        const stored = await bridge['drafts-read'](meetingId)
        const drafts = stored.ok ? await openDrafts(opened.value.log.keys, meetingId, stored.value) : null
        // The next text that is typed would be written over them.
        if (!drafts) await bridge['drafts-aside'](meetingId)
        const workingNotes = await readWorkingNotes(services, opened.value.log.keys, meetingId)
        const seenAt = await lastSeen(services, meeting)
        const isStale = meeting.agenda.status === 'running' && !canResume(seenAt.wall, clock.now().wall)
        const gap = isStale ? null : gapSince(meeting, seenAt, clock.now())
        attach(opened.value.log, opened.value.lines)
        set({
          ...CLOSED,
          meeting,
          drafts: drafts ?? {},
          areDraftsUnreadable: drafts === null,
          workingNotes,
          gaps: gap ? [gap] : [],
          isStale,
          found: opened.value,
        })
        if (isStale) publish(get())
        else follow(null, meeting)
        return ok(meeting)
      },
      flush: async () => {
        if (parts) await settle(parts)
        const { saving, isDraftPending, isWorkingNotesPending } = get()
        return saving === 'saved' && !isDraftPending && !isWorkingNotesPending
      },
      close: async () => {
        const open = parts
        if (!open) return
        await finish(open)
        if (parts !== open) return
        stopKeepers(open)
        parts = null
        const before = get().meeting
        void bridge['set-open'](null)
        set({ ...CLOSED, view: get().view })
        follow(before, null)
      },
      setDraft: (field, text) => {
        const { [field]: old, ...others } = get().drafts
        if (old === undefined && text === null) return
        const drafts = text === null ? others : { ...others, [field]: text }
        set({ drafts })
        if (text !== null) parts?.drafts.change(drafts)
        else if (old !== undefined) parts?.drafts.letGo(drafts, field, old)
      },
      setWorkingNotes: (text) => {
        if (!parts?.workingNotes || get().workingNotes.kind !== 'open') return
        set({ workingNotes: { kind: 'open', text } })
        parts.workingNotes.change(text, 'soon')
      },
      wipeWorkingNotes: async () => {
        const open = parts
        if (!open) return ok(null)
        await open.workingNotes?.stop()
        const wiped = await bridge['working-notes-wipe'](open.log.meetingId)
        if (parts !== open) return wiped
        set(wiped.ok ? { workingNotes: { kind: 'wiped' }, hasWipeFailed: false } : { hasWipeFailed: true })
        if (!wiped.ok) parts = { ...open, workingNotes: keepWorkingNotes(open.log) }
        return wiped
      },
      retrySaving: () => {
        parts?.saver.retry()
        parts?.drafts.retry()
        parts?.workingNotes?.retry()
      },
      answerGap: (isCounted) => {
        const { gaps } = get()
        set({ gaps: [] })
        if (isCounted) return
        for (const { stepId, length } of gaps) run({ type: 'agenda/give-back', at: clock.now(), by: length, stepId })
      },
      endStale: async (isWiping) => {
        const { meeting } = get()
        if (!meeting) return
        const ended = run({ type: 'agenda/end', at: await lastSeen(services, meeting) })
        if (ended.ok && isWiping) await get().wipeWorkingNotes()
      },
      clearProblem: () => set({ problem: null }),
    }
  })
  return store
}

/** A meeting after a command; one that could not be read again is refused. */
function apply(meeting: MeetingState | null, command: MeetingCommand): Result<MeetingState, MeetingProblem> {
  return canBeRead(command) ? applyCommand(meeting, command) : fail('meeting/not-storable')
}

/** Whether a meeting went to another step, or began or ended. */
function hasTurned(before: MeetingState, after: MeetingState): boolean {
  const { currentStepId, status } = before.agenda
  return currentStepId !== after.agenda.currentStepId || status !== after.agenda.status
}
