import { z } from '@shared/lib/zod'
import { textOf } from '@shared/talk/case-state'
import { calendarDateOf, daysLater, mondayOf } from '@shared/time/format'
import { spanOf } from './goal-card'
import { aboutOf, aboutSchema, agreementsOf, type PupilMeeting, peopleOf, showIn } from './sheet-parts'

const text = z.string()

export const LESSON_COUNTS = [8, 9] as const
export type LessonCount = (typeof LESSON_COUNTS)[number]

/** Five days of lessons to circle a sign in. */
export const lessonTrackerSchema = z.object({
  about: aboutSchema,
  goal: text,
  steps: z.array(text),
  mentor: text,
  /** Monday to Friday, `2026-03-09`. */
  days: z.array(text).length(5),
  lessons: z.number().int().min(1).max(12),
})
export type LessonTracker = z.infer<typeof lessonTrackerSchema>

/** Steps that fit above the table; the rest stands on the agreements. */
const MOST_STEPS = 3

/** The view model of the lesson tracker: the week in which the first agreement starts, else the week after the meeting. */
export function toLessonTracker(meeting: PupilMeeting, lessons: LessonCount): LessonTracker {
  const show = showIn(meeting)
  const { start } = spanOf(meeting)
  const monday = mondayOf(start || daysLater(calendarDateOf(meeting.setup.begin), 7))
  const own = agreementsOf(meeting, meeting.agreements.agreements).filter(({ doers }) =>
    doers.some((person) => person.party === 'pupil'),
  )
  const mentor = peopleOf(meeting).find((person) => person.party === 'school' && /mentor/i.test(person.role))
  return {
    about: aboutOf(meeting),
    goal: show(textOf(meeting.pupilCase, 'pupilWords')) || show(textOf(meeting.pupilCase, 'goal')),
    steps: own.map(({ what }) => what).slice(0, MOST_STEPS),
    mentor: mentor?.name ?? '',
    days: [0, 1, 2, 3, 4].map((day) => daysLater(monday, day)),
    lessons,
  }
}
