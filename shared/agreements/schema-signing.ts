import { participantIdSchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { stampSchema } from '@shared/time/time'
import { LONGEST_MARK } from './mark-path'

export const CHOICES = ['seen', 'agreed', 'notAgreed'] as const
export type SignChoice = (typeof CHOICES)[number]
export const SIGN_WAYS = ['screen', 'typed', 'paper'] as const
export type SignWay = (typeof SIGN_WAYS)[number]

const at = stampSchema
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** Freezing what is agreed, and signing it. A drawn mark is an SVG path and nothing else. */
export const signingCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('signing/freeze'),
    at,
    hash,
    content: z.string().min(2).max(2_000_000),
    // Its number; lines of before it was written along have none.
    no: z.number().int().min(1).optional(),
  }),
  z
    .object({
      type: z.literal('signing/sign'),
      at,
      version: z.number().int().min(1),
      // The hash of what was signed: the name of a version alone says nothing of its words.
      hash: hash.optional(),
      personId: participantIdSchema,
      choice: z.enum(CHOICES),
      remark: z.string(),
      way: z.enum(SIGN_WAYS),
      mark: z.string().max(LONGEST_MARK),
      date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    })
    .refine(({ way, mark }) => way !== 'screen' || /^[MLQ0-9 .-]+$/.test(mark)),
])
export type SigningCommand = z.infer<typeof signingCommandSchema>

export type SigningProblem =
  | 'signing/no-version'
  | 'signing/other-words'
  | 'signing/already-signed'
  | 'signing/nothing-new'
  | 'signing/version-taken'
