import { namesOfEvening } from '@shared/gate/known-names'
import type { MeetingSetup } from '@shared/meeting/setup'
import { namesIn } from '@shared/names/find-names'
import { looksLikeNames } from '@shared/names/look-like-names'
import type { QuestionNote } from '@shared/notes/state'

const NOBODY: readonly string[] = []

/** The names a driegesprek knows: a question had better leave them out. */
export function namesOf(setup: MeetingSetup | undefined): readonly string[] {
  return setup ? namesOfEvening(setup) : NOBODY
}

/** What a question says of people: it names somebody who is known, or holds a word that looks like a name. */
export interface NameSign {
  readonly kind: 'named' | 'maybeNamed'
  readonly name: string
}

/** What to say about names in a text; null when there is none to see. */
export function nameSign(text: string, names: readonly string[]): NameSign | null {
  const [known] = namesIn(text, names)
  if (known) return { kind: 'named', name: known }
  const [maybe] = looksLikeNames(text, names)
  return maybe ? { kind: 'maybeNamed', name: maybe } : null
}

const known = new WeakMap<readonly string[], WeakMap<QuestionNote, NameSign | null>>()

/** What a note says of people. Looked up once per note: searching draws the same notes again and again. */
export function signOfNote(note: QuestionNote, names: readonly string[]): NameSign | null {
  const ofNames = known.get(names) ?? new WeakMap<QuestionNote, NameSign | null>()
  known.set(names, ofNames)
  const before = ofNames.get(note)
  if (before !== undefined) return before
  const sign = nameSign(note.text, names)
  ofNames.set(note, sign)
  return sign
}
