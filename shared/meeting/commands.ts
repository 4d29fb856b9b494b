import { agendaCommandSchema } from '@shared/agenda/schema'
import { agreementsCommandSchema } from '@shared/agreements/schema'
import { signingCommandSchema } from '@shared/agreements/schema-signing'
import { meetingIdSchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { notesCommandSchema } from '@shared/notes/schema'
import { strengthsCommandSchema } from '@shared/strengths/schema'
import { talkCommandSchema } from '@shared/talk/schema'
import { balanceCommandSchema } from '@shared/talk/schema-balance'
import { caseCommandSchema } from '@shared/talk/schema-case'
import { stampSchema } from '@shared/time/time'
import { MEETING_FORMATS } from './formats'
import { AIM_PARTIES, pupilPatchSchema, pupilSetupSchema } from './pupil-setup'
import { SCENE_KINDS } from './scenes'
import { releaseCommandSchema } from './schema-release'
import { circlePatchSchema, setupPatchSchema, setupSchema } from './setup'

const at = stampSchema

const projectorCommandSchema = z.discriminatedUnion('type', [
  // Putting back what stood there before, a page or a black board, is one command: the room never sees what lies between.
  z.object({
    type: z.literal('projector/show'),
    at,
    scene: z.enum(SCENE_KINDS),
    page: z.number().int().min(0).optional(),
    isBlack: z.boolean().optional(),
  }),
  z.object({ type: z.literal('projector/black'), at, isBlack: z.boolean() }),
  z.object({ type: z.literal('projector/turn-page'), at, page: z.number().int().min(0) }),
  z.object({ type: z.literal('projector/theme'), at, theme: z.enum(['light', 'dark']) }),
])
export type ProjectorCommand = z.infer<typeof projectorCommandSchema>

const setupCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('meeting/create'),
    at,
    meetingId: meetingIdSchema,
    format: z.enum(MEETING_FORMATS),
    setup: setupSchema,
    // Absent in a driegesprek, there in every other format.
    pupil: pupilSetupSchema.optional(),
  }),
  z.object({ type: z.literal('meeting/change-setup'), at, patch: setupPatchSchema }),
  z.object({ type: z.literal('meeting/change-circle'), at, ...circlePatchSchema.shape }),
  z.object({ type: z.literal('meeting/change-pupil'), at, patch: pupilPatchSchema }),
  // One aim, as a step that can be taken back; before the meeting it is as good as `change-pupil`.
  z.object({ type: z.literal('meeting/write-aim'), at, party: z.enum(AIM_PARTIES), text: z.string() }),
  z.object({ type: z.literal('meeting/help-question'), at }),
  z.object({ type: z.literal('meeting/hand-over'), at, chair: z.string().min(1) }),
  z.object({ type: z.literal('meeting/back-to-preparing'), at }),
  z.object({ type: z.literal('meeting/undo'), at }),
  z.object({ type: z.literal('meeting/redo'), at }),
])
export type SetupCommand = z.infer<typeof setupCommandSchema>

/** Every command of a meeting. A stored line is one of these, and nothing else is ever folded. */
export const meetingCommandSchema = z.union([
  setupCommandSchema,
  agendaCommandSchema,
  notesCommandSchema,
  talkCommandSchema,
  strengthsCommandSchema,
  caseCommandSchema,
  agreementsCommandSchema,
  signingCommandSchema,
  balanceCommandSchema,
  releaseCommandSchema,
  projectorCommandSchema,
])
export type MeetingCommand = z.infer<typeof meetingCommandSchema>

/** Whether a line made of this command can be read again (docs/domain.md, rule 171). */
export function canBeRead(command: MeetingCommand): boolean {
  return meetingCommandSchema.safeParse(command).success
}

/** Whether a command belongs to a room; the names of commands begin with it. */
export function isFor<P extends string>(
  command: MeetingCommand,
  room: P,
): command is Extract<MeetingCommand, { type: `${P}/${string}` }> {
  return command.type.startsWith(`${room}/`)
}
