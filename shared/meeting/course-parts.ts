import type { PhaseKind } from '@shared/agenda/phases'
import { type AgendaState, currentStep, runOf } from '@shared/agenda/state'
import { type BoardPart, partState, partsOfStep } from './board-parts'
import type { MeetingState } from './state'

/**
 * Whether a talk has a part: it is in the course and was not passed over on purpose. What belongs to a part a talk does
 * not have is not offered, and is left out of papers as long as nothing was written there (docs/domain.md, rule 264).
 */
export function hasPart({ agenda }: { readonly agenda: AgendaState }, kind: PhaseKind): boolean {
  return agenda.steps.some((step) => step.kind === kind && runOf(agenda, step.id).status !== 'skipped')
}

/** In which part of a talk the words of a picture are written; a goal is written in every talk (docs/domain.md, rule 134). */
const WRITTEN_IN: Readonly<Record<BoardPart, PhaseKind | null>> = {
  aims: 'welcome',
  strengths: 'strengths',
  concerns: 'concerns',
  compare: 'compare',
  explanations: 'explain',
  goal: null,
}

/** The parts that are offered for the board now: of this step, as far as this talk has them or something stands in them. */
export function offeredParts(meeting: MeetingState): BoardPart[] {
  const step = currentStep(meeting.agenda)
  return partsOfStep(step?.kind ?? 'walkIn').filter((part) => {
    const kind = WRITTEN_IN[part]
    const { isEmpty, isOut } = partState(meeting, part)
    return kind === null || hasPart(meeting, kind) || !isEmpty || isOut
  })
}
