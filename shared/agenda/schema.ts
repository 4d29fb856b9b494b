import { circleSchema, stepIdSchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { durationSchema, stampSchema } from '@shared/time/time'

const at = stampSchema

/** Everything a chair can do to the course of a meeting, as plain data. */
export const agendaCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('agenda/open'), at }),
  z.object({ type: z.literal('agenda/go-to'), at, stepId: stepIdSchema }),
  z.object({ type: z.literal('agenda/back'), at }),
  z.object({ type: z.literal('agenda/circle-ready'), at }),
  z.object({ type: z.literal('agenda/add-changeover'), at, stepId: stepIdSchema }),
  z.object({ type: z.literal('agenda/pause'), at }),
  z.object({ type: z.literal('agenda/resume'), at }),
  z.object({ type: z.literal('agenda/add-time'), at, by: durationSchema }),
  z.object({ type: z.literal('agenda/share-time'), at }),
  // The step in which the time went by; an older journal leaves it out: the step that runs.
  z.object({ type: z.literal('agenda/give-back'), at, by: durationSchema, stepId: stepIdSchema.optional() }),
  z.object({ type: z.literal('agenda/cue-fired'), at, stepId: stepIdSchema, cue: z.enum(['warning', 'end']) }),
  // New planned lengths for steps still to come, as the chair saw them before saying yes.
  z.object({
    type: z.literal('agenda/redistribute'),
    at,
    lengths: z.array(z.object({ stepId: stepIdSchema, planned: durationSchema })).min(1),
  }),
  z.object({ type: z.literal('agenda/emergency-end'), at }),
  z.object({ type: z.literal('agenda/skip-circle'), at, circle: circleSchema }),
  // The whole course in a new order: the same steps, each once.
  z.object({ type: z.literal('agenda/reorder'), at, order: z.array(stepIdSchema).min(1) }),
  z.object({ type: z.literal('agenda/skip-step'), at, stepId: stepIdSchema, isSkipped: z.boolean() }),
  z.object({ type: z.literal('agenda/end'), at }),
])
export type AgendaCommand = z.infer<typeof agendaCommandSchema>

export type AgendaProblem =
  | 'agenda/not-running'
  | 'agenda/already-running'
  | 'agenda/unknown-step'
  | 'agenda/collect-first'
  | 'agenda/nothing-before'
  | 'agenda/not-in-talk'
  | 'agenda/already-paused'
  | 'agenda/not-paused'
  | 'agenda/nothing-left'
  | 'agenda/no-summary'
  | 'agenda/other-steps'
  | 'agenda/already-held'
