import type { Party, Place, StrengthId } from '@shared/lib/ids'

/** The seven areas, in the order in which they are walked through (docs/domain.md, rule 64). */
export const AREAS = [
  'attainment',
  'work_attitude',
  'cognition',
  'social_emotional',
  'creative',
  'physical',
  'interests',
] as const
export type Area = (typeof AREAS)[number]

/** About whom a strength is. */
export const ABOUTS = ['pupil', 'class', 'teacher', 'parent'] as const
export type About = (typeof ABOUTS)[number]

/**
 * One strong side. Who says it, about whom, and where it shows are three things apart (docs/domain.md, rule 65).
 * The text is kept exactly as it was typed.
 */
export interface Strength {
  readonly id: StrengthId
  readonly area: Area
  readonly text: string
  readonly saidBy: Party
  readonly places: readonly Place[]
  readonly about: About
  /** A moment at which the concern does not occur. */
  readonly isException: boolean
  /** Starred: to be used for the goal and the agreements. */
  readonly isForGoal: boolean
}

export interface StrengthsState {
  readonly strengths: readonly Strength[]
}

export const NO_STRENGTHS: StrengthsState = { strengths: [] }

/** Where a strength shows unless somebody says otherwise: where the one who says it sees it. */
export function usualPlaces(saidBy: Party): readonly Place[] {
  if (saidBy === 'parents') return ['home']
  return saidBy === 'other' ? ['elsewhere'] : ['school']
}
