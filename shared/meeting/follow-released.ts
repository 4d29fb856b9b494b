import type { PointId } from '@shared/lib/ids'
import { isSame } from '@shared/lib/same'
import { askingCircles, findNote, notesInLane, type QuestionNote } from '@shared/notes/state'
import type { Strength } from '@shared/strengths/state'
import type { Released, ReleasedQuestion } from './released'
import { isCellOut, strengthCopy } from './released-strengths'
import type { MeetingState } from './state'

/** How a meeting came from one state to the next: by something the chair did, or by taking that back or doing it again. */
export type Way = 'act' | 'travel'

/**
 * The copies after something changed. What the chair just wrote where the room looks comes out; what came about by
 * undo or redo does not, and a copy that is not what stands there any more is gone (docs/domain.md, rule 190).
 */
function follow<Item extends { readonly id: string }, Copy extends { readonly id: string }>(
  out: readonly Copy[],
  before: readonly Item[],
  now: readonly Item[],
  copyOf: (item: Item) => Copy,
  way: Way,
): readonly Copy[] {
  const copies = new Map(out.map((copy) => [copy.id, copy]))
  const earlier = new Map(before.map((item) => [item.id, item]))
  const next = now.flatMap((item) => {
    const copy = copies.get(item.id)
    const wanted = copyOf(item)
    if (copy && isSame(copy, wanted)) return [copy]
    const old = earlier.get(item.id)
    const isJustWritten = old === undefined || !isSame(copyOf(old), wanted)
    return way === 'act' && isJustWritten ? [wanted] : []
  })
  return next.length === out.length && next.every((copy, at) => copy === out[at]) ? out : next
}

function followStrengths(before: MeetingState, after: MeetingState, way: Way): Released['strengths'] {
  const { released, strengths } = after
  if (before.strengths === strengths) return released.strengths
  const inSight = (one: Strength) => isCellOut(released, one)
  const { strengths: old } = before.strengths
  return follow(released.strengths, old.filter(inSight), strengths.strengths.filter(inSight), strengthCopy, way)
}

/** The chosen questions of the circle that is asked now, while their list is the picture; null otherwise. */
function listed({ notes, agenda, projector }: MeetingState): QuestionNote[] | null {
  const step = agenda.steps.find(({ id }) => id === agenda.currentStepId)
  if (projector.scene !== 'selection' || step?.kind !== 'questions' || !step.circle) return null
  return notesInLane(notes, 'chosen', step.circle)
}

function followSelection(before: MeetingState, after: MeetingState, way: Way): Released['selection'] {
  const now = listed(after)
  const out = after.released.selection
  if (now === null) return out.length === 0 ? out : []
  const copyOf = (note: QuestionNote): ReleasedQuestion => ({
    id: note.id,
    text: note.text,
    from: askingCircles(after.notes, note),
  })
  const old = listed(before)
  // The list was just chosen as the picture: all of it comes.
  if (old === null) return way === 'act' ? now.map(copyOf) : []
  return before.notes === after.notes ? out : follow(out, old, now, copyOf, way)
}

/** The question that is live: what the chair puts there or rewords there. Undo never leaves one (docs/domain.md, rule 39). */
function followQuestion({ notes, released }: MeetingState, way: Way): Released['question'] {
  const live = notes.liveNoteId && way === 'act' ? findNote(notes, notes.liveNoteId) : null
  const copy = live && { id: live.id, text: live.text, from: askingCircles(notes, live) }
  return isSame(copy, released.question) ? released.question : copy
}

/** Points that are still there. */
function followHeard({ talk, released }: MeetingState): Released['heard'] {
  const isThere = (wanted: PointId) => talk.points.some(({ id }) => id === wanted)
  return released.heard.every(({ id }) => isThere(id)) ? released.heard : released.heard.filter(({ id }) => isThere(id))
}

/** Keeps the copies on the board in step with a meeting that changed; only an act of the chair ever adds to them. */
export function followReleased(before: MeetingState, after: MeetingState, way: Way): MeetingState {
  const { released } = after
  const next: Released = {
    ...released,
    strengths: followStrengths(before, after, way),
    selection: followSelection(before, after, way),
    question: before.notes === after.notes ? released.question : followQuestion(after, way),
    heard: before.talk === after.talk ? released.heard : followHeard(after),
  }
  const isUnchanged = (Object.keys(next) as (keyof Released)[]).every((key) => next[key] === released[key])
  return isUnchanged ? after : { ...after, released: next }
}
