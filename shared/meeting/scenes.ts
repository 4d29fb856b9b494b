import type { StepKind } from '@shared/agenda/step-plan'

export const SCENE_KINDS = [
  'off',
  'walkIn',
  'rules',
  'centralQuestion',
  'talk',
  'collect',
  'question',
  'changeover',
  'summary',
  'reaction',
  'followUp',
  'selection',
  'pause',
  // Of a meeting about one pupil, each only once it was released.
  'aims',
  'strengths',
  'concerns',
  'compare',
  'explanations',
  'goal',
  'agreement',
] as const
/** A picture the board can show. */
export type SceneKind = (typeof SCENE_KINDS)[number]

/** The picture that comes with a step, and the others the chair may choose in it. */
const SCENES: Readonly<Record<StepKind, readonly [SceneKind, ...SceneKind[]]>> = {
  walkIn: ['walkIn', 'off'],
  opening: ['rules', 'centralQuestion'],
  talk: ['talk', 'centralQuestion', 'rules'],
  collect: ['collect', 'talk'],
  questions: ['talk', 'question', 'selection'],
  changeover: ['changeover', 'rules'],
  summary: ['summary', 'talk'],
  reaction: ['reaction', 'off'],
  followUp: ['followUp', 'off'],
  // A meeting about one pupil: every phase begins with a board that is off (docs/domain.md, rule 77).
  welcome: ['off', 'aims'],
  lookBack: ['off', 'goal', 'agreement', 'strengths'],
  whatHappened: ['off'],
  whatNeeded: ['off', 'aims'],
  pupilTells: ['off', 'goal', 'strengths'],
  parentsTell: ['off', 'goal', 'strengths'],
  mentorTells: ['off', 'goal', 'strengths'],
  strengths: ['off', 'strengths', 'aims'],
  concerns: ['off', 'concerns', 'strengths'],
  compare: ['off', 'compare', 'strengths'],
  explain: ['off', 'explanations', 'compare'],
  goal: ['off', 'goal', 'strengths'],
  question: ['off'],
  overview: ['off'],
  works: ['off', 'strengths'],
  need: ['off'],
  agree: ['off', 'agreement', 'goal', 'strengths'],
  close: ['off', 'agreement', 'goal', 'strengths'],
  tell: ['off'],
}

/** Pictures with words about a pupil: only after the room was opened. */
const ABOUT_A_PUPIL: readonly SceneKind[] = [
  'aims',
  'strengths',
  'concerns',
  'compare',
  'explanations',
  'goal',
  'agreement',
]

/** Whether a picture holds words about a pupil. */
export function isAboutPupil(scene: SceneKind): boolean {
  return ABOUT_A_PUPIL.includes(scene)
}

/** The picture that entering a step puts on the board. */
export function sceneOfStep(kind: StepKind): SceneKind {
  return SCENES[kind][0]
}

/** The pictures a chair can choose in a step, the step's own first. */
export function scenesOfStep(kind: StepKind): readonly SceneKind[] {
  return SCENES[kind]
}
