import type { QuestionNote } from '@shared/board/state'
import { CIRCLES } from '@shared/lib/ids'
import type { MeetingSetup } from '@shared/meeting/setup'
import { namesIn } from '@shared/names/find-names'

/** The names of everybody who is invited: a question had better leave them out. */
export function namesOf(setup: MeetingSetup | undefined): readonly string[] {
  return setup ? CIRCLES.flatMap((circle) => setup.circles[circle].people.map((person) => person.name)) : []
}

const known = new WeakMap<readonly string[], WeakMap<QuestionNote, boolean>>()

/** Whether a note names one of these people. Looked up once per note: searching draws the same notes again and again. */
export function namesSomebody(note: QuestionNote, names: readonly string[]): boolean {
  const ofNames = known.get(names) ?? new WeakMap<QuestionNote, boolean>()
  known.set(names, ofNames)
  const before = ofNames.get(note)
  if (before !== undefined) return before
  const isNamed = namesIn(note.text, names).length > 0
  ofNames.set(note, isNamed)
  return isNamed
}
