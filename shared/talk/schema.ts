import { actionIdSchema, circleSchema, pointIdSchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { stampSchema } from '@shared/time/time'

const at = stampSchema
const calendarDate = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/)

/** What the chair writes down beside the notes: outcome per circle, reaction, follow-up. Plain data. */
export const talkCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('talk/add-point'), at, id: pointIdSchema, circle: circleSchema, text: z.string() }),
  z.object({ type: z.literal('talk/edit-point'), at, id: pointIdSchema, text: z.string() }),
  z.object({ type: z.literal('talk/remove-point'), at, id: pointIdSchema }),
  z.object({ type: z.literal('talk/pass-on'), at, id: pointIdSchema, isOn: z.boolean() }),
  z.object({ type: z.literal('talk/release-outcome'), at, circle: circleSchema }),
  z.object({ type: z.literal('talk/write-reaction'), at, text: z.string() }),
  z.object({
    type: z.literal('talk/add-action'),
    at,
    id: actionIdSchema,
    what: z.string(),
    who: z.string(),
    when: calendarDate,
  }),
  z.object({
    type: z.literal('talk/edit-action'),
    at,
    id: actionIdSchema,
    what: z.string(),
    who: z.string(),
    when: calendarDate,
  }),
  z.object({ type: z.literal('talk/remove-action'), at, id: actionIdSchema }),
  z.object({ type: z.literal('talk/release-actions'), at, withNames: z.boolean() }),
  // Takes the names off the board, and lets nothing out that was not out already.
  z.object({ type: z.literal('talk/withdraw-names'), at }),
])
export type TalkCommand = z.infer<typeof talkCommandSchema>

const RELEASES = ['talk/pass-on', 'talk/release-outcome', 'talk/release-actions', 'talk/withdraw-names'] as const
/** Letting out what was noted: it changes no text. */
export type TalkReleaseCommand = Extract<TalkCommand, { type: (typeof RELEASES)[number] }>

/** Whether a command lets something out, or takes it back, and changes no text. */
export function isTalkRelease(command: TalkCommand): command is TalkReleaseCommand {
  return (RELEASES as readonly string[]).includes(command.type)
}

export type TalkProblem = 'talk/empty' | 'talk/unknown' | 'talk/duplicate-id' | 'talk/three-at-most'
