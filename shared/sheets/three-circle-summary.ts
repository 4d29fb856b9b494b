import { CIRCLES, circleSchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { missedTurn, presentOf, wasThere } from '@shared/meeting/presence'
import { hasOtherOrder } from '@shared/meeting/report'
import type { MeetingState } from '@shared/meeting/state'
import type { QuestionNote } from '@shared/notes/state'
import { pointsOf } from '@shared/talk/state'
import { instantSchema } from '@shared/time/time'

const text = z.string()
const numbered = z.object({ no: z.number(), text })

/** What the sheet „Samenvatting driegesprek” prints: pure data, checked again by the print page. */
export const summarySheetSchema = z.object({
  theme: text,
  centralQuestion: text,
  school: text,
  place: text,
  begin: instantSchema,
  chair: text,
  present: z.object({ students: z.number(), parents: z.number(), teachers: z.number() }),
  circles: z.array(z.object({ circle: circleSchema, wasThere: z.boolean(), points: z.array(numbered) })),
  reaction: text,
  actions: z.array(z.object({ no: z.number(), what: text, who: text, when: text })),
  hadOtherOrder: z.boolean(),
  missed: z.array(
    z.object({ circle: circleSchema, questions: z.array(z.object({ no: z.number(), from: circleSchema, text })) }),
  ),
})
export type SummarySheet = z.infer<typeof summarySheetSchema>

/** The questions kept for circles that were not there (docs/domain.md, rule 45). One that was taken back is no question. */
function missedQuestions(meeting: MeetingState): SummarySheet['missed'] {
  const isKept = (note: QuestionNote) => note.mergedInto === null && !note.isWithdrawn && note.askedAt === null
  return CIRCLES.filter((circle) => missedTurn(meeting, circle))
    .map((circle) => ({
      circle,
      questions: meeting.notes.all
        .filter((note) => note.forCircle === circle && isKept(note))
        .map((note, place) => ({ no: place + 1, from: note.fromCircle, text: note.text })),
    }))
    .filter(({ questions }) => questions.length > 0)
}

/** The view model of the summary. Roles and numbers, no names of participants; every circle has its part. */
export function toSummarySheet(meeting: MeetingState): SummarySheet {
  const { setup, talk } = meeting
  return {
    theme: setup.theme,
    centralQuestion: setup.centralQuestion,
    school: setup.school,
    place: setup.place,
    begin: setup.begin,
    chair: setup.chair,
    present: {
      students: presentOf(meeting, 'students'),
      parents: presentOf(meeting, 'parents'),
      teachers: presentOf(meeting, 'teachers'),
    },
    circles: CIRCLES.map((circle) => ({
      circle,
      wasThere: wasThere(meeting, circle),
      points: pointsOf(talk, circle).map((point, place) => ({ no: place + 1, text: point.text })),
    })),
    reaction: talk.reaction,
    actions: talk.actions.map(({ what, who, when }, place) => ({ no: place + 1, what, who, when })),
    hadOtherOrder: hasOtherOrder(meeting),
    missed: missedQuestions(meeting),
  }
}
