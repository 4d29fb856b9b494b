import { isPhase } from '@shared/agenda/phases'
import type { StepKind } from '@shared/agenda/step-plan'
import type { Circle } from '@shared/lib/ids'
import type { CueCard } from './card'
import { guidance } from './guidance'

/** The cue card of a step. */
export function cueCardFor(kind: StepKind, circle: Circle | null): CueCard {
  const { phases, talk, steps } = guidance().cueCards
  if (isPhase(kind)) return phases[kind]
  if (kind === 'talk') return talk[circle ?? 'students']
  return steps[kind]
}
