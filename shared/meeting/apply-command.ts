import { applyAgenda } from '@shared/agenda/apply-agenda'
import type { AgendaCommand } from '@shared/agenda/schema'
import { currentStep } from '@shared/agenda/state'
import { assertNever } from '@shared/lib/assert-never'
import { fail, ok, type Result } from '@shared/lib/result'
import { applyNotes } from '@shared/notes/apply-notes'
import type { NotesCommand } from '@shared/notes/schema'
import { applyTalk } from '@shared/talk/apply-talk'
import { pauseBalance } from '@shared/talk/balance'
import { isTalkRelease, type TalkCommand } from '@shared/talk/schema'
import { withPupil } from './apply-about-pupil'
import { applyProjector } from './apply-projector'
import { isFor, type MeetingCommand, type SetupCommand } from './commands'
import { followReleased } from './follow-released'
import { isPupilFormat } from './formats'
import { redo, remember, undo, withAims } from './history'
import { keepDoers } from './keep-doers'
import { lessAfterNames, lessAfterTravel } from './less-released'
import { prepareAgain } from './prepare-again'
import type { MeetingProblem } from './problems'
import type { PupilSetup } from './pupil-setup'
import { releaseTalk } from './release-talk'
import { sceneOfStep } from './scenes'
import type { MeetingSetup } from './setup'
import { agendaFor, freshMeeting, type MeetingState, type ProjectorState } from './state'
import { deedOf } from './undo-policy'

type Outcome = Result<MeetingState, MeetingProblem>

/** What the course is made from: once it runs, only the clock changes it (docs/domain.md, rule 4). */
const COURSE_FIELDS = ['minutes', 'preset', 'begin', 'collectCounts', 'warnBefore'] as const

function changeSetup(meeting: MeetingState, change: Partial<MeetingSetup>): Outcome {
  const setup = { ...meeting.setup, ...change }
  if (meeting.agenda.status === 'prepared') return ok({ ...meeting, setup, agenda: agendaFor(setup, meeting.pupil) })
  const touchesCourse = COURSE_FIELDS.some((field) => change[field] !== undefined)
  return touchesCourse ? fail('meeting/already-opened') : ok({ ...meeting, setup })
}

/** Phases and minutes are fixed once the meeting runs; everything else about the pupil can be mended later. */
function changePupil(meeting: MeetingState, change: Partial<PupilSetup>): Outcome {
  if (!meeting.pupil) return fail('meeting/not-about-pupil')
  const pupil = { ...meeting.pupil, ...change }
  const kept = keepDoers(meeting, meeting.pupil, pupil)
  const known = change.aims ? { ...kept, history: withAims(kept.history, change.aims) } : kept
  if (meeting.agenda.status === 'prepared') return ok({ ...known, pupil, agenda: agendaFor(meeting.setup, pupil) })
  if (change.phases || change.variant) return fail('meeting/already-opened')
  return ok(lessAfterNames(meeting, { ...known, pupil }))
}

function applySetup(meeting: MeetingState, command: Exclude<SetupCommand, { type: 'meeting/create' }>): Outcome {
  switch (command.type) {
    case 'meeting/change-setup':
      // A patch from JSON leaves keys out; none of them is ever present with the value undefined.
      return changeSetup(meeting, command.patch as Partial<MeetingSetup>)
    case 'meeting/change-circle': {
      const circle = { ...meeting.setup.circles[command.circle], ...command.patch }
      const circles = { ...meeting.setup.circles, [command.circle]: circle } as MeetingSetup['circles']
      return changeSetup(meeting, { circles })
    }
    case 'meeting/change-pupil':
      return changePupil(meeting, command.patch as Partial<PupilSetup>)
    case 'meeting/write-aim': {
      const { pupil } = meeting
      if (!pupil) return fail('meeting/not-about-pupil')
      return ok({ ...meeting, pupil: { ...pupil, aims: { ...pupil.aims, [command.party]: command.text } } })
    }
    case 'meeting/help-question':
      return ok({ ...meeting, helpQuestions: [...meeting.helpQuestions, command.at] })
    case 'meeting/hand-over':
      return ok({ ...meeting, handOvers: [...meeting.handOvers, { chair: command.chair, at: command.at }] })
    case 'meeting/back-to-preparing':
      return prepareAgain(meeting)
    case 'meeting/undo':
    case 'meeting/redo':
      return travel(meeting, command.type)
    default:
      return assertNever(command)
  }
}

/** Takes content back, or does it again. A question that was live leaves the board; the clock is not touched. */
function travel(meeting: MeetingState, direction: 'meeting/undo' | 'meeting/redo'): Outcome {
  const isUndo = direction === 'meeting/undo'
  const move = isUndo ? undo(meeting.history, meeting) : redo(meeting.history, meeting)
  if (!move) return fail(isUndo ? 'meeting/nothing-to-undo' : 'meeting/nothing-to-redo')
  const scene = meeting.projector.scene === 'question' ? 'talk' : meeting.projector.scene
  const { aims, ...content } = move.content
  const back = {
    ...meeting,
    ...content,
    pupil: meeting.pupil && aims ? { ...meeting.pupil, aims } : meeting.pupil,
    history: move.history,
    projector: { ...meeting.projector, scene, page: 0 },
  }
  return ok(lessAfterTravel(meeting, back))
}

/** Entering a step puts its picture on the board; ending the meeting makes the board plain (docs/domain.md, rule 31). */
function withAgenda(meeting: MeetingState, command: AgendaCommand): Outcome {
  const outcome = applyAgenda(meeting.agenda, command)
  if (!outcome.ok) return outcome
  const agenda = outcome.value
  const balance = pauseBalance(meeting.balance, agenda.pausedSince !== null, command.at.clock)
  if (agenda.currentStepId === meeting.agenda.currentStepId) return ok({ ...meeting, agenda, balance })
  const step = currentStep(agenda)
  const projector: ProjectorState = { ...meeting.projector, page: 0, scene: step ? sceneOfStep(step.kind) : 'off' }
  return ok({ ...meeting, agenda, balance, projector, notes: withoutLive(meeting) })
}

/** Leaving a step takes a question that is still live off the board. */
function withoutLive(meeting: MeetingState): MeetingState['notes'] {
  const { notes } = meeting
  if (!notes.liveNoteId) return notes
  const off = applyNotes(notes, { type: 'board/take-off-board', at: meeting.lastCommandAt, id: notes.liveNoteId })
  return off.ok ? off.value : notes
}

/** A question put on the board is shown there; once it leaves, the clock comes back. */
function withNotes(meeting: MeetingState, command: NotesCommand): Outcome {
  const outcome = applyNotes(meeting.notes, command)
  if (!outcome.ok) return outcome
  const notes = outcome.value
  if (notes.liveNoteId === meeting.notes.liveNoteId) return ok({ ...meeting, notes })
  const scene = notes.liveNoteId
    ? 'question'
    : meeting.projector.scene === 'question'
      ? 'talk'
      : meeting.projector.scene
  return ok({ ...meeting, notes, projector: { ...meeting.projector, page: 0, scene } })
}

function withTalk(meeting: MeetingState, command: TalkCommand): Outcome {
  if (isTalkRelease(command)) {
    const released = releaseTalk(meeting, command)
    return released.ok ? ok({ ...meeting, released: released.value }) : released
  }
  const outcome = applyTalk(meeting.talk, command)
  return outcome.ok ? ok({ ...meeting, talk: outcome.value }) : outcome
}

function applyToRoom(meeting: MeetingState, command: MeetingCommand): Outcome {
  if (isFor(command, 'agenda')) return withAgenda(meeting, command)
  if (isFor(command, 'board')) return withNotes(meeting, command)
  if (isFor(command, 'talk')) return withTalk(meeting, command)
  if (isFor(command, 'projector')) return applyProjector(meeting, command)
  if (isFor(command, 'meeting')) {
    return command.type === 'meeting/create' ? fail('meeting/already-created') : applySetup(meeting, command)
  }
  if (!meeting.pupil) return fail('meeting/not-about-pupil')
  return withPupil(meeting, command)
}

/**
 * Folds one command into the meeting. Pure: instants and new ids are in the command.
 * Start with `null`; the first command must be `meeting/create`. On a problem the meeting is unchanged.
 */
export function applyCommand(meeting: MeetingState | null, command: MeetingCommand): Outcome {
  if (meeting === null) {
    if (command.type !== 'meeting/create') return fail('meeting/not-created')
    const { meetingId: id, format, setup, at } = command
    if (isPupilFormat(format) !== (command.pupil !== undefined)) return fail('meeting/not-about-pupil')
    return ok(freshMeeting({ id, format, setup, pupil: command.pupil ?? null, at }))
  }
  const outcome = applyToRoom(meeting, command)
  if (!outcome.ok) return outcome
  const isTravel = command.type === 'meeting/undo' || command.type === 'meeting/redo'
  // What a meeting that looks back was given at its making is no step somebody took (docs/domain.md, rule 114).
  const isKept = isTravel || meeting.agenda.status === 'prepared'
  const history = isKept
    ? outcome.value.history
    : remember(outcome.value.history, meeting, deedOf(command, meeting.notes))
  const followed = followReleased(meeting, outcome.value, isTravel ? 'travel' : 'act')
  return ok({ ...followed, history, lastCommandAt: command.at })
}
