import { brandedText, z } from './zod'

type Brand<T, B extends string> = T & { readonly __brand: B }

export type MeetingId = Brand<string, 'MeetingId'>
export type NoteId = Brand<string, 'NoteId'>
export type StepId = Brand<string, 'StepId'>
export type ParticipantId = Brand<string, 'ParticipantId'>
export type PointId = Brand<string, 'PointId'>
export type ActionId = Brand<string, 'ActionId'>
export type StrengthId = Brand<string, 'StrengthId'>
export type ConcernId = Brand<string, 'ConcernId'>
export type ExplanationId = Brand<string, 'ExplanationId'>
export type AgreementId = Brand<string, 'AgreementId'>

export const meetingIdSchema = brandedText<MeetingId>().refine((id) => /^[a-z0-9-]{8,64}$/.test(id))
export const noteIdSchema = brandedText<NoteId>()
export const stepIdSchema = brandedText<StepId>()
export const participantIdSchema = brandedText<ParticipantId>()
export const pointIdSchema = brandedText<PointId>()
export const actionIdSchema = brandedText<ActionId>()
export const strengthIdSchema = brandedText<StrengthId>()
export const concernIdSchema = brandedText<ConcernId>()
export const explanationIdSchema = brandedText<ExplanationId>()
export const agreementIdSchema = brandedText<AgreementId>()

/** The three circles in the order in which they speak (docs/domain.md, rule 6). */
export const CIRCLES = ['students', 'parents', 'teachers'] as const
export type Circle = (typeof CIRCLES)[number]
export const circleSchema = z.enum(CIRCLES)

/** Who speaks in a meeting about one pupil, in the order in which they are asked (docs/domain.md, rule 62). */
export const PARTIES = ['pupil', 'parents', 'school', 'other'] as const
export type Party = (typeof PARTIES)[number]

/** The circle whose shape and colour a party has; others have none. */
export const CIRCLE_OF_PARTY = {
  pupil: 'students',
  parents: 'parents',
  school: 'teachers',
  other: null,
} as const satisfies Readonly<Record<Party, Circle | null>>
export const partySchema = z.enum(PARTIES)

/** Where something shows; one thing may show in several places. */
export const PLACES = ['school', 'home', 'elsewhere'] as const
export type Place = (typeof PLACES)[number]
export const placeSchema = z.enum(PLACES)
