import type { Agreement } from '@shared/agreements/state'
import type { AgreementId, ConcernId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { type CaseField, type CaseState, textOf } from '@shared/talk/case-state'
import { NOTHING_RELEASED, type Released, type ReleasedExplanation } from './released'
import { releaseCell, releaseGrid } from './released-strengths'
import type { ReleaseCommand, ReleasePart, ReleaseProblem } from './schema-release'
import type { MeetingState } from './state'

/** At most three concerns stand on the board (docs/domain.md, rule 70). */
export const MOST_RELEASED_CONCERNS = 3

type Outcome = Result<Released, ReleaseProblem>

/** The causes as they would be let out now. */
export function explanationsNow({ explanations }: CaseState): ReleasedExplanation[] {
  return explanations.map(({ actor, cause, solution, strengthIds = [] }) => ({ actor, cause, solution, strengthIds }))
}

function partAsItIs(meeting: MeetingState, part: ReleasePart): Partial<Released> {
  const { pupilCase, pupil } = meeting
  const text = (field: CaseField) => textOf(pupilCase, field)
  switch (part) {
    case 'aims':
      return { aims: pupil?.aims ?? null }
    case 'goal':
      return { goal: text('goal') }
    case 'explanations':
      return {
        explanations: explanationsNow(pupilCase),
      }
    case 'compare':
      return {
        compare: {
          alike: text('alike'),
          different: text('different'),
          exceptions: text('exceptions'),
          helps: text('helps'),
          hinders: text('hinders'),
        },
      }
  }
}

function releaseConcern(meeting: MeetingState, id: ConcernId, isReleased: boolean): Outcome {
  const { released, pupilCase } = meeting
  const others = released.concerns.filter((concern) => concern.id !== id)
  if (!isReleased) return ok({ ...released, concerns: others })
  const concern = pupilCase.concerns.find((candidate) => candidate.id === id)
  if (!concern) return fail('release/unknown')
  if (others.length >= MOST_RELEASED_CONCERNS) return fail('release/three-at-most')
  return ok({ ...released, concerns: [...others, { id, saidBy: concern.saidBy, text: concern.text }] })
}

/** Who does it, as it is said aloud: the chosen people by name, then the free words. */
export function doersOf(meeting: MeetingState, agreement: Pick<Agreement, 'doers' | 'who'>): string {
  const named = agreement.doers.map((id) => meeting.pupil?.attendees.find((one) => one.id === id)?.name ?? '')
  return [...named, agreement.who].filter((part) => part.trim() !== '').join(', ')
}

function releaseAgreement(meeting: MeetingState, id: AgreementId | null): Outcome {
  const { released, agreements } = meeting
  if (id === null) return ok({ ...released, agreement: null })
  const index = agreements.agreements.findIndex((candidate) => candidate.id === id)
  const agreement = agreements.agreements[index]
  if (!agreement) return fail('release/unknown')
  const { what, whereWhen, successSign } = agreement
  const who = doersOf(meeting, agreement)
  const count = agreements.agreements.length
  return ok({ ...released, agreement: { id, no: index + 1, count, who, what, whereWhen, successSign } })
}

/** Carries out one release. Closing the room takes everything back (docs/domain.md, rule 77). */
export function applyRelease(meeting: MeetingState, command: ReleaseCommand): Outcome {
  const { released } = meeting
  if (command.type === 'release/room') {
    return ok(command.isOpen ? { ...released, isRoomOpen: true } : NOTHING_RELEASED)
  }
  if (!released.isRoomOpen) return fail('release/room-closed')
  switch (command.type) {
    case 'release/part':
      return ok({ ...released, ...(command.isOn ? partAsItIs(meeting, command.part) : { [command.part]: null }) })
    case 'release/strengths':
      return ok(releaseGrid(meeting, command.isOn))
    case 'release/cell':
      return ok(releaseCell(meeting, command, command.isOn))
    case 'release/concern':
      return releaseConcern(meeting, command.id, command.isOn)
    case 'release/agreement':
      return releaseAgreement(meeting, command.id)
  }
}

/** What is out, without what was taken out of the meeting itself. */
export function stillThere(meeting: MeetingState): Released {
  const { released, pupilCase, agreements } = meeting
  const isThere = (id: ConcernId) => pupilCase.concerns.some((concern) => concern.id === id)
  const isKept = released.agreement === null || agreements.agreements.some(({ id }) => id === released.agreement?.id)
  if (isKept && released.concerns.every(({ id }) => isThere(id))) return released
  return {
    ...released,
    agreement: isKept ? released.agreement : null,
    concerns: released.concerns.filter(({ id }) => isThere(id)),
  }
}
