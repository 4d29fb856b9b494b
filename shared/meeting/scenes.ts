import type { StepKind } from '@shared/agenda/step-plan'

/** What is known of a picture, whatever stands in it. */
interface SceneFacts {
  /** It holds words about a pupil: only after the room was opened (docs/domain.md, rule 77). */
  readonly isAboutPupil: boolean
  /** It holds words somebody wrote, let out by hand: taken off the smartboard it goes at once, without a fade. */
  readonly isLetOut: boolean
  /** It is in the list of what can be let out; an agreement is shown where it is read back instead. */
  readonly isOffered: boolean
}

const plain = { isAboutPupil: false, isLetOut: false, isOffered: false } as const satisfies SceneFacts
const written = { ...plain, isLetOut: true } as const satisfies SceneFacts
const ofPupil = { isAboutPupil: true, isLetOut: true, isOffered: true } as const satisfies SceneFacts

/** Every picture the smartboard can show; whoever draws one, pages it or asks for it follows this table. */
const SCENES = {
  off: plain,
  walkIn: plain,
  rules: plain,
  centralQuestion: plain,
  talk: plain,
  collect: plain,
  question: written,
  changeover: plain,
  summary: written,
  reaction: plain,
  followUp: written,
  selection: written,
  pause: plain,
  aims: ofPupil,
  strengths: ofPupil,
  concerns: ofPupil,
  compare: ofPupil,
  explanations: ofPupil,
  goal: ofPupil,
  agreement: { ...ofPupil, isOffered: false },
} as const satisfies Readonly<Record<string, SceneFacts>>

/** A picture the smartboard can show. */
export type SceneKind = keyof typeof SCENES
type With<Fact extends keyof SceneFacts> = {
  [Kind in SceneKind]: (typeof SCENES)[Kind][Fact] extends true ? Kind : never
}[SceneKind]
/** A picture with words about a pupil. */
export type PupilSceneKind = With<'isAboutPupil'>
/** A picture in the list of what can be let out in a meeting about a pupil. */
export type OfferedSceneKind = With<'isOffered'>

export const SCENE_KINDS = Object.keys(SCENES) as SceneKind[]
export const OFFERED_KINDS = SCENE_KINDS.filter((kind): kind is OfferedSceneKind => SCENES[kind].isOffered)

/** The picture that comes with a step, and the others the chair may choose in it. */
const SCENES_OF_STEP: Readonly<Record<StepKind, readonly [SceneKind, ...SceneKind[]]>> = {
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

/** Whether a picture holds words about a pupil. */
export function isAboutPupil(scene: SceneKind): scene is PupilSceneKind {
  return SCENES[scene].isAboutPupil
}

/** Whether a picture holds words that were let out by hand. */
export function isLetOut(scene: SceneKind): boolean {
  return SCENES[scene].isLetOut
}

/** The picture that entering a step puts on the board. */
export function sceneOfStep(kind: StepKind): SceneKind {
  return SCENES_OF_STEP[kind][0]
}

/** The pictures a chair can choose in a step, the step's own first. */
export function scenesOfStep(kind: StepKind): readonly SceneKind[] {
  return SCENES_OF_STEP[kind]
}
