import type { PhaseKind } from '@shared/agenda/step-plan'
import { z } from '@shared/lib/zod'
import { instantSchema } from '@shared/time/time'
import {
  aboutOf,
  aboutSchema,
  type PupilMeeting,
  peopleOf,
  type SheetPerson,
  sheetPersonSchema,
  showIn,
} from './sheet-parts'

const text = z.string()

/** What the letter tells of the course: looking back, an incident, everybody tells in turn, what goes well first, or no more than the end. */
const courses = z.enum(['back', 'incident', 'turns', 'strengths', 'plain'])
type InvitationCourse = z.infer<typeof courses>

/** A letter to one addressee: the pupil, or one or both parents. */
export const invitationSchema = z.object({
  about: aboutSchema,
  to: z.array(sheetPersonSchema).min(1),
  writtenAt: instantSchema,
  minutes: z.number(),
  reason: text,
  aim: text,
  course: courses,
  /** Whether agreements are made: only then the letter says so. */
  hasAgreements: z.boolean(),
  people: z.array(sheetPersonSchema),
  /** Somebody else gets the same letter: the other parent, when parents are written to apart. */
  alsoTo: z.array(sheetPersonSchema),
})
export type Invitation = z.infer<typeof invitationSchema>

/** Who gets a letter of their own. Separated parents each get one, with the same words (docs/domain.md, rule 118). */
export function addresseesOf(meeting: PupilMeeting): SheetPerson[][] {
  const people = peopleOf(meeting)
  const of = (kind: SheetPerson['kind']) => people.filter((person) => person.kind === kind)
  const parents = of('guardian')
  const letters = meeting.pupil.areSeparated ? parents.map((parent) => [parent]) : [parents]
  return [of('pupil'), ...letters, ...of('external').map((one) => [one])].filter((to) => to.length > 0)
}

/** The letter tells only of parts this meeting has (docs/domain.md, rule 133). */
function courseOf({ format, pupil }: PupilMeeting): InvitationCourse {
  const has = (kind: PhaseKind) => pupil.phases.some((phase) => phase.kind === kind)
  if (format === 'evaluation') return 'back'
  if (has('whatHappened')) return 'incident'
  if (has('pupilTells')) return 'turns'
  return has('strengths') && has('concerns') ? 'strengths' : 'plain'
}

/** The view model of an invitation. `to` is one of the addressees. */
export function toInvitation(meeting: PupilMeeting, to: readonly SheetPerson[]): Invitation {
  const { pupil, createdAt, agenda } = meeting
  const show = showIn(meeting)
  const people = peopleOf(meeting)
  const isParent = to.some((person) => person.kind === 'guardian')
  return {
    about: { ...aboutOf(meeting), end: aboutOf({ ...meeting, agenda: { ...agenda, endedAt: null } }).end },
    to: [...to],
    writtenAt: createdAt.wall,
    minutes: pupil.phases.reduce((total, phase) => total + phase.minutes, 0),
    reason: show(pupil.reason),
    aim: show(pupil.aims.school),
    course: courseOf(meeting),
    hasAgreements: pupil.phases.some(({ kind }) => kind === 'agree'),
    people,
    alsoTo: people.filter(
      (person) => isParent && person.kind === 'guardian' && !to.some((other) => other.id === person.id),
    ),
  }
}
