import { agreementIdSchema, type ParticipantId, participantIdSchema, strengthIdSchema } from '@shared/lib/ids'
import { SMARTI, SMARTI_ANSWERS } from '@shared/lib/smarti'
import { z } from '@shared/lib/zod'
import { stampSchema } from '@shared/time/time'
import { CONSENTS, MEASURES, NEXTS, RESULTS } from './state'

const at = stampSchema
const id = agreementIdSchema
const personId = participantIdSchema
const text = z.string()
const calendarDate = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/)
const timeOfDay = z.string().regex(/^(\d{2}:\d{2})?$/)

/** The words of one agreement. */
export const wordsSchema = z.object({
  doers: z.array(personId).max(50),
  who: text,
  what: text,
  whereWhen: text,
  startDate: calendarDate,
  endDate: calendarDate,
  successSign: text,
  measure: z.enum(MEASURES).nullable(),
  measuredBy: text,
  support: text,
  strengthIds: z.array(strengthIdSchema).max(100),
  ifNotWorking: text,
})
const answer = z.enum(SMARTI_ANSWERS).nullable()
const smarti = z.object({
  specific: answer,
  measurable: answer,
  acceptable: answer,
  realistic: answer,
  timed: answer,
  inspiring: answer,
})
const consent = z.object({
  answer: z.enum(CONSENTS).nullable(),
  remark: text,
  isOnEarlierWords: z.boolean().optional(),
})
const byPerson = <T extends z.ZodType>(value: T) =>
  z.record(z.string(), value) as unknown as z.ZodType<Record<ParticipantId, z.infer<T>>>

const agreementSchema = z.object({ id, ...wordsSchema.shape, smarti, consents: byPerson(consent) })

/** When we look back, and who hears what. */
export const followUpSchema = z.object({
  date: calendarDate,
  time: timeOfDay,
  place: text,
  who: text,
  contactForm: text,
  contactTo: text,
  nextStep: text,
})
/** The texts of the plan part; consent is given apart. */
export const planTextsSchema = z.object({ pupilView: text, howAsked: text, influence: text, toldBackOn: calendarDate })
const evaluation = z.object({
  result: z.enum(RESULTS).nullable(),
  remark: text,
  helped: text,
  next: z.enum(NEXTS).nullable(),
  nextText: text,
})

/** Everything that can be done with agreements, as plain data. A patch names only what changes. */
export const agreementsCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('agreements/add'), at, id, words: wordsSchema.partial() }),
  z.object({ type: z.literal('agreements/edit'), at, id, patch: wordsSchema.partial() }),
  z.object({ type: z.literal('agreements/move'), at, id, toIndex: z.number().int().min(0) }),
  z.object({ type: z.literal('agreements/remove'), at, id }),
  z.object({ type: z.literal('agreements/check'), at, id, letter: z.enum(SMARTI), answer }),
  z.object({
    type: z.literal('agreements/consent'),
    at,
    id,
    personId,
    patch: consent.omit({ isOnEarlierWords: true }).partial(),
  }),
  z.object({ type: z.literal('agreements/restate'), at, personId, text }),
  z.object({ type: z.literal('agreements/follow-up'), at, patch: followUpSchema.partial() }),
  z.object({ type: z.literal('agreements/plan'), at, patch: planTextsSchema.partial() }),
  z.object({
    type: z.literal('agreements/plan-consent'),
    at,
    personId,
    answer: z.enum(['yes', 'no']).nullable(),
  }),
  // The agreements of the meeting before, copied as they were when this one was made.
  z.object({
    type: z.literal('agreements/take-over'),
    at,
    date: calendarDate,
    goal: text,
    agreements: z.array(agreementSchema),
  }),
  z.object({ type: z.literal('agreements/evaluate'), at, id, patch: evaluation.partial() }),
  // How it goes on, together with what that means for the new agreements (docs/domain.md, rule 260).
  z.object({
    type: z.literal('agreements/decide'),
    at,
    id,
    patch: evaluation.pick({ next: true, nextText: true }).partial(),
  }),
  z.object({
    type: z.literal('agreements/rate'),
    at,
    personId,
    patch: z.object({ score: z.number().int().min(1).max(5).nullable(), remark: text, onPaper: z.boolean() }).partial(),
  }),
])
export type AgreementsCommand = z.infer<typeof agreementsCommandSchema>

export type AgreementsProblem = 'agreements/unknown' | 'agreements/duplicate-id' | 'agreements/already-taken-over'
