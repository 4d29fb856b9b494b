import type { ClockReading } from '@shared/agenda/clock'
import { type AgendaState, type Cue, currentStep, runOf } from '@shared/agenda/state'
import type { StepPlan } from '@shared/agenda/step-plan'
import type { Circle } from '@shared/lib/ids'
import type { MeetingState } from '@shared/meeting/state'
import { findNote } from '@shared/notes/state'
import { OFFERED_PARTS, type OfferedPart, partState } from '@shared/smartboard/offered-parts'
import { type Duration, minutes } from '@shared/time/time'

/** Something a screen reader says once, calmly. */
export type Announcement =
  | { readonly kind: 'step'; readonly step: StepPlan }
  | { readonly kind: 'live'; readonly circle: Circle; readonly text: string }
  | { readonly kind: 'part'; readonly part: OfferedPart }
  | { readonly kind: 'smartboardOff' }
  | { readonly kind: 'off' | 'black' | 'visible' | 'break' | 'goesOn' | 'stands' }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'minutes'; readonly minutes: number }

function cueBetween(before: AgendaState, after: AgendaState): Cue | null {
  const stepId = after.currentStepId
  if (!stepId || stepId !== before.currentStepId) return null
  const fired = runOf(before, stepId).firedCues
  return runOf(after, stepId).firedCues.find((cue) => !fired.includes(cue)) ?? null
}

function aboutClock(before: AgendaState, after: AgendaState): Announcement[] {
  const isPaused = after.pausedSince !== null
  return isPaused === (before.pausedSince !== null) ? [] : [{ kind: isPaused ? 'stands' : 'goesOn' }]
}

function aboutSmartboard(before: MeetingState, after: MeetingState): Announcement[] {
  const said: Announcement[] = []
  const { liveNoteId } = after.notes
  if (liveNoteId !== before.notes.liveNoteId) {
    const note = liveNoteId && findNote(after.notes, liveNoteId)
    said.push(note ? { kind: 'live', circle: note.fromCircle, text: note.text } : { kind: 'off' })
  }
  if (after.projector.scene === 'pause' && before.projector.scene !== 'pause') said.push({ kind: 'break' })
  if (after.projector.isBlack !== before.projector.isBlack)
    said.push({ kind: after.projector.isBlack ? 'black' : 'visible' })
  return said
}

/** In a meeting about one pupil: which part came on the board, or that the board is off again. */
function aboutParts(before: MeetingState, after: MeetingState): Announcement[] {
  if (!after.pupil || (before.released === after.released && before.projector === after.projector)) return []
  const shownIn = (meeting: MeetingState) => OFFERED_PARTS.find((part) => partState(meeting, part).isShown) ?? null
  const [was, is] = [shownIn(before), shownIn(after)]
  if (was === is) return []
  if (is) return [{ kind: 'part', part: is }]
  return after.projector.scene === 'pause' || after.projector.isBlack ? [] : [{ kind: 'smartboardOff' }]
}

/** What changed between two states that somebody who does not see the screen must hear. A new step says it all. */
export function announcements(before: MeetingState, after: MeetingState): Announcement[] {
  const step = currentStep(after.agenda)
  if (!step) return []
  if (step.id !== before.agenda.currentStepId) return [{ kind: 'step', step }]
  const cue = cueBetween(before.agenda, after.agenda)
  return [
    ...aboutSmartboard(before, after),
    ...aboutParts(before, after),
    ...aboutClock(before.agenda, after.agenda),
    ...(cue ? [{ kind: 'cue', cue } as const] : []),
  ]
}

/** Minutes before the end that are said aloud; the warning and the end come as cues. */
const SAID_MINUTES = [5, 2] as const
const JUST_NOW = 10_000

/**
 * The minutes left that the clock just came by (docs/domain.md, rule 46), or null. Not when the clock stands or counts
 * up, when a step is not longer than that, or when it was the chair or a long gap that moved it past. `warnBefore` is
 * said as the warning.
 */
export function minutesToSay(before: ClockReading, now: ClockReading, warnBefore: Duration): number | null {
  const isSame = before.mode === 'down' && now.mode === 'down' && before.total === now.total
  if (!isSame || before.isPaused || now.isPaused) return null
  const comesBy = (limit: Duration) =>
    limit < now.total && limit !== warnBefore && before.remaining > limit && now.remaining <= limit
  const said = SAID_MINUTES.find((count) => comesBy(minutes(count)))
  return said !== undefined && minutes(said) - now.remaining < JUST_NOW ? said : null
}
