import type { AgreementsState } from '@shared/agreements/state'
import { restoreNotes } from '@shared/notes/restore-notes'
import type { NotesState } from '@shared/notes/state'
import type { StrengthsState } from '@shared/strengths/state'
import type { CaseState } from '@shared/talk/case-state'
import type { TalkState } from '@shared/talk/state'
import type { Aims } from './pupil-setup'
import { type CommandType, isUndoable } from './undo-policy'

/** Most steps that can be taken back. */
const MOST_STEPS = 200

interface Content {
  readonly notes: NotesState
  readonly talk: TalkState
  readonly strengths: StrengthsState
  readonly pupilCase: CaseState
  readonly agreements: AgreementsState
  /** What each wants of the talk; null in a driegesprek. */
  readonly aims: Aims | null
}

/** A meeting, as far as its content goes. */
interface WithContent extends Omit<Content, 'aims'> {
  readonly pupil: { readonly aims: Aims } | null
}

/** Content that undo restores. Signed versions are not among it. */
const contentOf = ({ notes, talk, strengths, pupilCase, agreements, pupil }: WithContent): Content => ({
  notes,
  talk,
  strengths,
  pupilCase,
  agreements,
  aims: pupil?.aims ?? null,
})

/** One step that can be taken back or done again: what was done, and the content on the other side of it. */
export interface HistoryStep extends Content {
  readonly done: CommandType
}

/** Steps back and forth. Content shares its unchanged parts, so a step costs little. */
export interface History {
  readonly past: readonly HistoryStep[]
  readonly future: readonly HistoryStep[]
}

export const NO_HISTORY: History = { past: [], future: [] }

/** Remembers the content before an undoable command; doing something new forgets what could be done again. */
export function remember(history: History, before: WithContent, done: CommandType): History {
  if (!isUndoable(done)) return history
  const step: HistoryStep = { ...contentOf(before), done }
  return { past: [...history.past.slice(1 - MOST_STEPS), step], future: [] }
}

/** The steps with a change that is no step itself made to the agreements of each. */
export function withAgreements(
  { past, future }: History,
  change: (agreements: AgreementsState) => AgreementsState,
): History {
  const each = (steps: readonly HistoryStep[]) =>
    steps.map((step) => ({ ...step, agreements: change(step.agreements) }))
  return { past: each(past), future: each(future) }
}

/** The steps with aims that were written otherwise than as a step: taking a step back leaves these as they are. */
export function withAims({ past, future }: History, aims: Aims): History {
  const each = (steps: readonly HistoryStep[]) => steps.map((step) => ({ ...step, aims }))
  return { past: each(past), future: each(future) }
}

function restore(current: WithContent, { done: _done, ...earlier }: HistoryStep): Content {
  return {
    ...earlier,
    notes: restoreNotes(current.notes, earlier.notes),
  }
}

export interface HistoryMove {
  readonly content: Content
  readonly history: History
}

/** Takes the last step back, or null when there is none. */
export function undo({ past, future }: History, current: WithContent): HistoryMove | null {
  const step = past[past.length - 1]
  if (!step) return null
  const redoStep: HistoryStep = { ...contentOf(current), done: step.done }
  return { content: restore(current, step), history: { past: past.slice(0, -1), future: [redoStep, ...future] } }
}

/** Does the step that was taken back last again, or null when there is none. */
export function redo({ past, future }: History, current: WithContent): HistoryMove | null {
  const [step, ...rest] = future
  if (!step) return null
  const undoStep: HistoryStep = { ...contentOf(current), done: step.done }
  return { content: restore(current, step), history: { past: [...past, undoStep], future: rest } }
}
