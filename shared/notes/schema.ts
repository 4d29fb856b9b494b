import { circleSchema, noteIdSchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { stampSchema } from '@shared/time/time'

const at = stampSchema

const OUTCOMES = ['answered', 'partly', 'takeAlong'] as const
export const outcomeSchema = z.enum(OUTCOMES)
export type AnswerOutcome = z.infer<typeof outcomeSchema>

const newNoteSchema = z.object({
  id: noteIdSchema,
  text: z.string(),
  fromCircle: circleSchema,
  forCircle: circleSchema,
  isLate: z.boolean(),
})
export type NewNote = z.infer<typeof newNoteSchema>

/** Everything that can be done with question notes, as plain data. Moves name the lane they lead to. */
export const notesCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('board/add-note'), at, ...newNoteSchema.shape }),
  z.object({ type: z.literal('board/select'), at, id: noteIdSchema }),
  z.object({ type: z.literal('board/unselect'), at, id: noteIdSchema }),
  z.object({ type: z.literal('board/reorder'), at, id: noteIdSchema, toIndex: z.number().int().min(0) }),
  z.object({ type: z.literal('board/put-on-board'), at, id: noteIdSchema }),
  z.object({ type: z.literal('board/take-off-board'), at, id: noteIdSchema }),
  z.object({
    type: z.literal('board/answer'),
    at,
    id: noteIdSchema,
    outcome: outcomeSchema,
    answer: z.string(),
  }),
  z.object({ type: z.literal('board/write-answer'), at, id: noteIdSchema, text: z.string() }),
  z.object({ type: z.literal('board/park'), at, id: noteIdSchema }),
  z.object({ type: z.literal('board/merge'), at, leadId: noteIdSchema, ids: z.array(noteIdSchema).min(1) }),
  z.object({ type: z.literal('board/split'), at, leadId: noteIdSchema }),
  // One drag or one click on many notes: `toIndex` is the place among the chosen, null for the end.
  z.object({
    type: z.literal('board/move'),
    at,
    ids: z.array(noteIdSchema).min(1),
    lane: z.enum(['new', 'chosen', 'later']),
    toIndex: z.number().int().min(0).nullable(),
  }),
  z.object({ type: z.literal('board/add-notes'), at, notes: z.array(newNoteSchema).min(1) }),
  z.object({ type: z.literal('board/reword'), at, id: noteIdSchema, text: z.string() }),
  z.object({ type: z.literal('board/cluster'), at, ids: z.array(noteIdSchema).min(1), name: z.string() }),
])
export type NotesCommand = z.infer<typeof notesCommandSchema>

export type NotesProblem =
  | 'board/empty-note'
  | 'board/own-circle'
  | 'board/unknown-note'
  | 'board/duplicate-id'
  | 'board/not-allowed'
