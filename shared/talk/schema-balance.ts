import { partySchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { stampSchema } from '@shared/time/time'

export const FOCUSES = ['why', 'what'] as const
/** What the talk is about: where it comes from, or what we do now (docs/domain.md, rule 76). */
export type Focus = (typeof FOCUSES)[number]

const at = stampSchema

/** Taps of the chair on who speaks and what about, as plain data. */
export const balanceCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('balance/speaks'), at, party: partySchema.nullable() }),
  z.object({ type: z.literal('balance/focus'), at, focus: z.enum(FOCUSES).nullable() }),
])
export type BalanceCommand = z.infer<typeof balanceCommandSchema>
