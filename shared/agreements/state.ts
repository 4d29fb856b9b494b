import type { AgreementId, ParticipantId, StrengthId } from '@shared/lib/ids'
import type { SmartiCheck } from '@shared/lib/smarti'

/** What each person answered when an agreement was read back (docs/domain.md, rule 103). */
export const CONSENTS = ['yes', 'partly', 'notYet'] as const
export type Consent = (typeof CONSENTS)[number]

/** How an agreement went, and what comes of it (docs/domain.md, rule 110). */
export const RESULTS = ['reached', 'partly', 'not', 'unknown'] as const
export type EvaluationResult = (typeof RESULTS)[number]
export const NEXTS = ['goOn', 'adapt', 'stop', 'extend'] as const
export type Next = (typeof NEXTS)[number]

/** Who keeps count, and how. */
export const MEASURES = ['tick', 'count', 'scale', 'yesNo'] as const
export type Measure = (typeof MEASURES)[number]

/** The words of one agreement; dates are `2026-03-05` or empty. All texts are kept exactly as typed. */
export interface AgreementWords {
  readonly doers: readonly ParticipantId[]
  /** Who does it, in words, beside or instead of the chosen people: „de vakdocenten van 2A”. */
  readonly who: string
  readonly what: string
  readonly whereWhen: string
  readonly startDate: string
  readonly endDate: string
  readonly successSign: string
  readonly measure: Measure | null
  readonly measuredBy: string
  readonly support: string
  readonly strengthIds: readonly StrengthId[]
  readonly ifNotWorking: string
}

export interface PersonConsent {
  readonly answer: Consent | null
  readonly remark: string
  /** The remark was made on words that were changed since (docs/domain.md, rule 267). */
  readonly isOnEarlierWords?: boolean | undefined
}

export interface Agreement extends AgreementWords {
  readonly id: AgreementId
  readonly smarti: SmartiCheck
  readonly consents: Readonly<Record<ParticipantId, PersonConsent>>
}

/** How an agreement of the meeting before went. */
export interface Evaluation {
  readonly result: EvaluationResult | null
  readonly remark: string
  readonly helped: string
  readonly next: Next | null
  readonly nextText: string
}

export interface Rating {
  /** 1 to 5; null is not given, which is something else than 0. */
  readonly score: number | null
  readonly remark: string
  /** Whether it may be printed; no, until this person says so (docs/domain.md, rule 263). */
  readonly onPaper: boolean
}

/** When we look back, who is told what, and how. */
export interface FollowUp {
  readonly date: string
  readonly time: string
  readonly place: string
  readonly who: string
  readonly contactForm: string
  readonly contactTo: string
  readonly nextStep: string
}

/** For a pupil with an ontwikkelingsperspectief: consent to the action part, and the pupil's own say (docs/domain.md, rule 108). */
export interface PlanPart {
  readonly consents: Readonly<Record<ParticipantId, 'yes' | 'no' | null>>
  readonly pupilView: string
  readonly howAsked: string
  readonly influence: string
  readonly toldBackOn: string
}

/** The agreements of the meeting before, as they were. */
export interface Previous {
  readonly date: string
  readonly goal: string
  readonly agreements: readonly Agreement[]
}

/** Agreements, and what belongs to making, following and evaluating them. */
export interface AgreementsState {
  readonly agreements: readonly Agreement[]
  readonly followUp: FollowUp
  /** What each person says they will do, in their own words (docs/domain.md, rule 104). */
  readonly restated: Readonly<Record<ParticipantId, string>>
  readonly plan: PlanPart
  readonly previous: Previous | null
  readonly evaluations: Readonly<Record<AgreementId, Evaluation>>
  readonly ratings: Readonly<Record<ParticipantId, Rating>>
}

export const NO_WORDS: AgreementWords = {
  doers: [],
  who: '',
  what: '',
  whereWhen: '',
  startDate: '',
  endDate: '',
  successSign: '',
  measure: null,
  measuredBy: '',
  support: '',
  strengthIds: [],
  ifNotWorking: '',
}

const NOT_EVALUATED: Evaluation = { result: null, remark: '', helped: '', next: null, nextText: '' }
export const NO_CONSENT: PersonConsent = { answer: null, remark: '' }
export const NO_RATING: Rating = { score: null, remark: '', onPaper: false }

export const NO_AGREEMENTS: AgreementsState = {
  agreements: [],
  followUp: { date: '', time: '', place: '', who: '', contactForm: '', contactTo: '', nextStep: '' },
  restated: {},
  plan: { consents: {}, pupilView: '', howAsked: '', influence: '', toldBackOn: '' },
  previous: null,
  evaluations: {},
  ratings: {},
}

/** The evaluation of an agreement of the meeting before. */
export function evaluationOf(state: AgreementsState, id: AgreementId): Evaluation {
  return state.evaluations[id] ?? NOT_EVALUATED
}
