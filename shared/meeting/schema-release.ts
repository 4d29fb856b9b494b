import { agreementIdSchema, concernIdSchema, partySchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { AREAS } from '@shared/strengths/state'
import { stampSchema } from '@shared/time/time'

export const RELEASE_PARTS = ['aims', 'compare', 'explanations', 'goal'] as const

export type ReleasePart = (typeof RELEASE_PARTS)[number]

const at = stampSchema
const isOn = z.boolean()
/** Letting parts out to the board, and taking them back, as plain data. */
export const releaseCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('release/room'), at, isOpen: z.boolean() }),
  z.object({ type: z.literal('release/part'), at, part: z.enum(RELEASE_PARTS), isOn }),
  z.object({ type: z.literal('release/strengths'), at, isOn }),
  z.object({ type: z.literal('release/cell'), at, area: z.enum(AREAS), saidBy: partySchema, isOn }),
  z.object({ type: z.literal('release/concern'), at, id: concernIdSchema, isOn }),
  z.object({ type: z.literal('release/agreement'), at, id: agreementIdSchema.nullable() }),
])

export type ReleaseCommand = z.infer<typeof releaseCommandSchema>

/** `release/asked`: nothing was done yet, for the chair is asked first (docs/domain.md, rule 214). */
export type ReleaseProblem = 'release/asked' | 'release/room-closed' | 'release/three-at-most' | 'release/unknown'
