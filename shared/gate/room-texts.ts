import { COMPARE_FIELDS, type Released, type ReleasedPoint, type ReleasedQuestion } from '@shared/meeting/released'
import type { MeetingState } from '@shared/meeting/state'

/** A text the room reads, or can read with one click of the chair. */
export interface RoomText {
  readonly text: string
  /** Who is named in it was just agreed or allowed: no surprise to anybody. */
  readonly areNamesKnown?: boolean
  /** It may be there only when everyone at the table agrees (docs/domain.md, rule 146). */
  readonly needsAll?: boolean
  /** The chair's own heading of the evening, thought over in advance. */
  readonly isHeading?: boolean
}

/** The words of a copy. A field it gets besides does not compile before it is decided here whether the room reads it. */
function wordsOf(copy: ReleasedQuestion | ReleasedPoint): string {
  const { id: _id, text, ...others } = copy
  const { from: _from, circle: _circle, ...more } = { from: null, circle: null, ...others }
  more satisfies Readonly<Record<string, never>>
  return text
}

function ofEvening({ setup, released }: MeetingState): RoomText[] {
  const { question, selection, heard, outcome, actions } = released
  const headings = [setup.theme, setup.centralQuestion].map((text) => ({ text, isHeading: true }))
  const lines = Object.values(outcome).flatMap((of) => of ?? [])
  const copies = [...selection, ...(question ? [question] : []), ...heard].map(wordsOf)
  const doers = (actions ?? []).map(({ who }) => ({ text: who, areNamesKnown: true }))
  const plain = [...copies, ...lines, ...(actions ?? []).map(({ what }) => what)]
  return [...headings, ...plain.map((text) => ({ text })), ...doers]
}

function aboutPupil({ aims, strengths, concerns, compare, explanations, goal, agreement }: Released): RoomText[] {
  const plain = [
    ...(aims ? [aims.pupil, aims.parents, aims.school] : []),
    ...strengths.map(({ text }) => text),
    ...concerns.map(({ text }) => text),
    ...(compare ? COMPARE_FIELDS.map((field) => compare[field]) : []),
    ...(goal === null ? [] : [goal]),
  ]
  const causes = (explanations ?? []).flatMap(({ cause, solution }) => [cause, solution])
  const agreed = agreement ? [agreement.who, agreement.what, agreement.whereWhen, agreement.successSign] : []
  return [
    ...plain.map((text) => ({ text })),
    ...causes.map((text) => ({ text, needsAll: true })),
    ...agreed.map((text) => ({ text, areNamesKnown: true })),
  ]
}

/**
 * Every text of a meeting that is out: what the smartboard can show of it comes from here and from nowhere else, a black
 * board counted as seen (docs/domain.md, rule 214). Nothing before the opening and after the end.
 */
export function roomTexts(meeting: MeetingState): RoomText[] {
  if (meeting.agenda.status !== 'running') return []
  const texts = meeting.pupil ? aboutPupil(meeting.released) : ofEvening(meeting)
  return texts.filter(({ text }) => text.trim() !== '')
}
