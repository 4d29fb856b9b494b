import { partySchema, placeSchema, strengthIdSchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { stampSchema } from '@shared/time/time'
import { ABOUTS, AREAS } from './state'

const at = stampSchema
const id = strengthIdSchema
const area = z.enum(AREAS)
const places = z.array(placeSchema).min(1).max(3)

/** Everything that can be done with strengths, as plain data. */
export const strengthsCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('strengths/add'), at, id, area, saidBy: partySchema, text: z.string(), places }),
  z.object({ type: z.literal('strengths/edit'), at, id, text: z.string(), places }),
  z.object({ type: z.literal('strengths/move'), at, id, area, saidBy: partySchema }),
  z.object({ type: z.literal('strengths/set-about'), at, id, about: z.enum(ABOUTS) }),
  z.object({ type: z.literal('strengths/mark-exception'), at, id, isException: z.boolean() }),
  z.object({ type: z.literal('strengths/mark-for-goal'), at, id, isForGoal: z.boolean() }),
  z.object({ type: z.literal('strengths/remove'), at, id }),
])
export type StrengthsCommand = z.infer<typeof strengthsCommandSchema>

export type StrengthsProblem = 'strengths/empty' | 'strengths/unknown' | 'strengths/duplicate-id'
