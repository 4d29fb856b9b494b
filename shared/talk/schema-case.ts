import { concernIdSchema, explanationIdSchema, partySchema, placeSchema, strengthIdSchema } from '@shared/lib/ids'
import { SMARTI, SMARTI_ANSWERS } from '@shared/lib/smarti'
import { z } from '@shared/lib/zod'
import { stampSchema } from '@shared/time/time'
import { CASE_FIELDS, INFLUENCES } from './case-state'

const at = stampSchema
const text = z.string()
const concern = {
  text,
  example: text,
  since: text,
  saidBy: partySchema,
  places: z.array(placeSchema).max(3),
  pupilReaction: text,
  parentsReaction: text,
}
const explanation = {
  actor: partySchema,
  cause: text,
  influence: z.enum(INFLUENCES).nullable(),
  solution: text,
  doneBy: text,
  isOwnWords: z.boolean().optional(),
  strengthIds: z.array(strengthIdSchema).readonly().optional(),
}

/** Everything that is written down about one pupil, as plain data. A patch names only what changes. */
export const caseCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('case/write'), at, field: z.enum(CASE_FIELDS), text }),
  z.object({ type: z.literal('case/add-concern'), at, id: concernIdSchema, ...concern }),
  z.object({
    type: z.literal('case/edit-concern'),
    at,
    id: concernIdSchema,
    patch: z.object(concern).partial(),
  }),
  z.object({ type: z.literal('case/remove-concern'), at, id: concernIdSchema }),
  z.object({ type: z.literal('case/add-explanation'), at, id: explanationIdSchema, ...explanation }),
  z.object({
    type: z.literal('case/edit-explanation'),
    at,
    id: explanationIdSchema,
    patch: z.object(explanation).partial(),
  }),
  z.object({ type: z.literal('case/remove-explanation'), at, id: explanationIdSchema }),
  z.object({
    type: z.literal('case/check-goal'),
    at,
    letter: z.enum(SMARTI),
    answer: z.enum(SMARTI_ANSWERS).nullable(),
  }),
])
export type CaseCommand = z.infer<typeof caseCommandSchema>

export type CaseProblem = 'case/empty' | 'case/unknown' | 'case/duplicate-id'
