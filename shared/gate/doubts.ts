import { type CarefulWord, carefulWords } from '@shared/guidance/careful-words'
import type { MeetingState } from '@shared/meeting/state'
import { namesIn } from '@shared/names/find-names'
import { looksLikeNames } from '@shared/names/look-like-names'
import { knownNames, namesAboutPupil, namesOfEvening } from './known-names'
import { type RoomText, roomTexts } from './room-texts'

/** What to look at before others read it (docs/domain.md, rules 80, 81, 146 and 213). */
export interface Doubts {
  readonly words: readonly CarefulWord[]
  /** People the meeting knows. */
  readonly names: readonly string[]
  /** Words that look like the name of somebody it does not know. */
  readonly maybeNames: readonly string[]
  /** It comes on the smartboard only when everyone at the table agrees. */
  readonly needsAll: boolean
}

/** A question to the chair, and exactly which texts it is about. */
export interface Question {
  readonly doubts: Doubts
  readonly texts: readonly string[]
}

/** Whether there is something to ask. */
export const isOpen = ({ words, names, maybeNames, needsAll }: Doubts) =>
  needsAll || words.length + names.length + maybeNames.length > 0

/** What to look at in one text. In a talk about a pupil what only looks like a name is no reason to ask by itself. */
function doubtsIn(meeting: MeetingState, { text, areNamesKnown, needsAll = false, isHeading }: RoomText): Doubts {
  const { pupil, setup } = meeting
  if (pupil) {
    const names = areNamesKnown ? [] : namesAboutPupil(text, pupil)
    return { words: carefulWords(text), names, maybeNames: [], needsAll }
  }
  const names = areNamesKnown ? [] : namesIn(text, namesOfEvening(setup))
  const isLooked = !areNamesKnown && !isHeading
  return { words: [], names, maybeNames: isLooked ? looksLikeNames(text, namesOfEvening(setup)) : [], needsAll }
}

/** The doubts of several texts, each once. */
export function together(all: readonly Doubts[]): Doubts {
  const words = all.flatMap((one) => one.words)
  const isFirst = ({ kind, word }: CarefulWord, place: number) =>
    words.findIndex((other) => other.kind === kind && other.word.toLowerCase() === word.toLowerCase()) === place
  return {
    words: words.filter(isFirst),
    names: [...new Set(all.flatMap((one) => one.names))],
    maybeNames: [...new Set(all.flatMap((one) => one.maybeNames))],
    needsAll: all.some((one) => one.needsAll),
  }
}

/**
 * What has to be answered before a meeting may become another: there is something to look at in a text that the room
 * comes to read by it. Every way to the smartboard is a way from one state to the next, so all go through here; a text
 * in `answered` was asked about word for word. Null when there is nothing to ask (docs/domain.md, rule 214).
 */
export function questionAbout(
  before: MeetingState,
  after: MeetingState,
  answered: readonly string[] = [],
): Question | null {
  const known = new Set([...roomTexts(before).map(({ text }) => text), ...answered])
  const asked = roomTexts(after)
    .filter(({ text }) => !known.has(text))
    .map((one) => ({ text: one.text, doubts: doubtsIn(after, one) }))
    .filter(({ doubts }) => isOpen(doubts))
  if (asked.length === 0) return null
  const texts = [...new Set(asked.map(({ text }) => text))]
  const doubts = together(asked.map((one) => one.doubts))
  if (!after.pupil) return { doubts, texts }
  return { texts, doubts: { ...doubts, maybeNames: looksLikeNames(texts.join('\n'), knownNames(after)) } }
}
