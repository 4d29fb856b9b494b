import type { StepId } from '@shared/lib/ids'
import { minutes } from '@shared/time/time'
import type { StepPlan } from './step-plan'
import { PHASE_KINDS, type PhaseKind } from './step-plan'

/** Meetings about one pupil. */
export const PUPIL_FORMATS = ['pupilReview', 'teamReview', 'concern', 'triad', 'evaluation', 'incident'] as const
export type PupilFormat = (typeof PUPIL_FORMATS)[number]

/** A part of the course as planned, in whole minutes. */
export interface PhasePlan {
  readonly kind: PhaseKind
  readonly minutes: number
}

export const VARIANTS = ['long', 'short', 'own'] as const
/** The two ready-made lengths of a format, or minutes and order of one's own. */
export type Variant = (typeof VARIANTS)[number]

const plan = (parts: readonly (readonly [PhaseKind, number])[]): readonly PhasePlan[] =>
  parts.map(([kind, length]) => ({ kind, minutes: length }))

const CONCERN_PHASES = ['welcome', 'strengths', 'concerns', 'compare', 'explain', 'goal', 'agree', 'close'] as const
const TRIAD_PHASES = ['welcome', 'pupilTells', 'parentsTell', 'mentorTells', 'agree', 'close'] as const
const lengths = (kinds: readonly PhaseKind[], each: readonly number[]) =>
  plan(kinds.map((kind, place) => [kind, each[place] ?? 0]))

/** The ready-made courses. A format with one length offers no short one (docs/domain.md, rules 60 and 61). */
export const PUPIL_COURSES: Readonly<
  Record<PupilFormat, { readonly long: readonly PhasePlan[]; readonly short?: readonly PhasePlan[] }>
> = {
  pupilReview: {
    long: plan([
      ['welcome', 5],
      ['strengths', 15],
      ['concerns', 10],
      ['explain', 10],
      ['goal', 10],
      ['agree', 10],
      ['close', 5],
    ]),
  },
  teamReview: {
    long: plan([
      ['question', 2],
      ['overview', 3],
      ['works', 3],
      ['need', 3],
      ['agree', 3],
      ['tell', 1],
    ]),
  },
  concern: {
    long: lengths(CONCERN_PHASES, [5, 10, 10, 7, 7, 5, 10, 6]),
    short: lengths(CONCERN_PHASES, [3, 5, 5, 3, 3, 3, 5, 3]),
  },
  triad: { long: lengths(TRIAD_PHASES, [1, 6, 4, 4, 4, 1]), short: lengths(TRIAD_PHASES, [1, 5, 3, 2, 3, 1]) },
  evaluation: {
    long: plan([
      ['welcome', 3],
      ['lookBack', 12],
      ['agree', 10],
      ['close', 5],
    ]),
  },
  incident: {
    long: plan([
      ['welcome', 5],
      ['whatHappened', 10],
      ['whatNeeded', 10],
      ['agree', 10],
      ['close', 5],
    ]),
  },
}

/** The steps of a meeting about one pupil. Each phase has its own clock and comes once. */
export function phaseSteps(phases: readonly PhasePlan[]): StepPlan[] {
  return phases.map(({ kind, minutes: length }) => {
    const id = `phase.${kind}` as StepId
    return { id, kind, circle: null, planned: minutes(length), clock: id, isAdded: false }
  })
}

/** Whether a step is a phase of a meeting about one pupil. */
export function isPhase(kind: StepPlan['kind']): kind is PhaseKind {
  return (PHASE_KINDS as readonly string[]).includes(kind)
}
