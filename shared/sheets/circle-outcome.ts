import { CIRCLES, type Circle, circleSchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { wasThere } from '@shared/meeting/presence'
import type { MeetingState } from '@shared/meeting/state'
import { wasAsked } from '@shared/notes/counts'
import { outcomeSchema } from '@shared/notes/schema'
import { mergedInto } from '@shared/notes/state'
import { pointsOf } from '@shared/talk/state'
import { instantSchema } from '@shared/time/time'

const text = z.string()

/** What one circle brought: its points, the questions it got and the ones that were kept. One page a circle. */
export const circleOutcomeSchema = z.object({
  theme: text,
  centralQuestion: text,
  school: text,
  place: text,
  begin: instantSchema,
  circles: z.array(
    z.object({
      circle: circleSchema,
      wasThere: z.boolean(),
      points: z.array(text),
      asked: z.array(
        z.object({
          from: z.array(circleSchema),
          text,
          answer: text,
          outcome: outcomeSchema.nullable(),
        }),
      ),
      kept: z.array(z.object({ from: circleSchema, text })),
    }),
  ),
})
export type CircleOutcome = z.infer<typeof circleOutcomeSchema>

/** The view model of „Opbrengst per kring”. A note that was taken back is not on paper (docs/domain.md, rule 121). */
export function toCircleOutcome(meeting: MeetingState): CircleOutcome {
  const { setup, notes, talk } = meeting
  const notesFor = (circle: Circle) => notes.all.filter((note) => note.forCircle === circle && !note.isWithdrawn)
  return {
    theme: setup.theme,
    centralQuestion: setup.centralQuestion,
    school: setup.school,
    place: setup.place,
    begin: setup.begin,
    circles: CIRCLES.map((circle) => ({
      circle,
      wasThere: wasThere(meeting, circle),
      points: pointsOf(talk, circle).map((point) => point.text),
      asked: notesFor(circle)
        .filter((note) => note.askedAt !== null && note.mergedInto === null)
        .sort((a, b) => (a.askedAt?.clock ?? 0) - (b.askedAt?.clock ?? 0))
        .map((note) => ({
          from: CIRCLES.filter((from) => [note, ...mergedInto(notes, note.id)].some((one) => one.fromCircle === from)),
          text: note.text,
          answer: note.answer,
          outcome: note.outcome,
        })),
      kept: CIRCLES.flatMap((from) =>
        notesFor(circle)
          .filter((note) => note.fromCircle === from && !wasAsked(notes, note))
          .map((note) => ({ from, text: note.text })),
      ),
    })),
  }
}
