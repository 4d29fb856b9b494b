import { lengthHint } from '@shared/agenda/length-hint'
import { PUPIL_COURSES, type PupilFormat, phaseSteps, VARIANTS, type Variant } from '@shared/agenda/phases'
import { PHASE_KINDS } from '@shared/agenda/step-plan'
import { meetingIdSchema, type Party, participantIdSchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { isAuthorityUnclear } from './role-words'

export const ATTENDEE_KINDS = ['pupil', 'guardian', 'school', 'external', 'companion', 'interpreter'] as const

const attendeeSchema = z.object({
  id: participantIdSchema,
  name: z.string(),
  kind: z.enum(ATTENDEE_KINDS),
  /** Free words: „mentor, docent geschiedenis”. */
  role: z.string(),
  /** A guardian with parental authority: gets everything in writing too, and is asked to consent to a plan. */
  hasAuthority: z.boolean(),
  /** For somebody from outside: why this person may hear it (docs/domain.md, rule 68). */
  ground: z.string(),
  isPresent: z.boolean(),
})
export type Attendee = z.infer<typeof attendeeSchema>

interface Asked extends Pick<Attendee, 'id' | 'kind'> {
  /** Not known of people in a version that was signed. */
  readonly hasAuthority?: boolean
}

/** Who is asked to consent to a plan: guardians with parental authority, and who answered already (docs/domain.md, rule 108). */
export function askedForConsent<P extends Asked>(people: readonly P[], answers: Partial<Record<string, unknown>>): P[] {
  const isAsked = ({ id, hasAuthority = true }: Asked) => hasAuthority || Boolean(answers[id])
  return people.filter((person) => person.kind === 'guardian' && isAsked(person))
}

export const INITIATIVES = ['school', 'parents', 'pupil'] as const

/** Who wants something of the talk. */
export const AIM_PARTIES = ['pupil', 'parents', 'school'] as const
const aimsSchema = z.object({ pupil: z.string(), parents: z.string(), school: z.string() })

export const pupilSetupSchema = z.object({
  firstName: z.string(),
  lastName: z.string(),
  className: z.string(),
  age: z.number().int().min(3).max(30).nullable(),
  /** Whether the pupil has an ontwikkelingsperspectief. */
  hasPlan: z.boolean(),
  attendees: z.array(attendeeSchema),
  /** Separated parents are two addressees: the same information, each on their own. */
  areSeparated: z.boolean(),
  /** Pupil and parents know of this meeting. */
  isInformed: z.boolean().nullable(),
  initiative: z.enum(INITIATIVES).nullable(),
  reason: z.string(),
  aims: aimsSchema,
  /** Board and paper then say `alias` instead of the pupil's name. */
  isAnonymous: z.boolean(),
  alias: z.string(),
  variant: z.enum(VARIANTS),
  phases: z.array(z.object({ kind: z.enum(PHASE_KINDS), minutes: z.number().min(0).max(240) })).min(1),
  /** The meeting this one looks back on. */
  previousMeetingId: meetingIdSchema.nullable(),
})
/** What is filled in before a meeting about one pupil. Texts are kept exactly as typed. */
export type PupilSetup = z.infer<typeof pupilSetupSchema>
export type Aims = z.infer<typeof aimsSchema>

export const pupilPatchSchema = pupilSetupSchema.partial()

/** The phases of a ready-made length; a format with one length has only that. `own` keeps what was there. */
export function phasesOf(format: PupilFormat, variant: Variant, current: PupilSetup['phases']): PupilSetup['phases'] {
  const course = PUPIL_COURSES[format]
  if (variant === 'own') return current
  return [...((variant === 'short' ? course.short : undefined) ?? course.long)]
}

/** A setup to start from: nothing filled in, the long course. */
export function freshPupilSetup(format: PupilFormat): PupilSetup {
  return {
    firstName: '',
    lastName: '',
    className: '',
    age: null,
    hasPlan: false,
    attendees: [],
    areSeparated: false,
    isInformed: null,
    initiative: null,
    reason: '',
    aims: { pupil: '', parents: '', school: '' },
    isAnonymous: false,
    alias: '',
    variant: 'long',
    phases: phasesOf(format, 'long', []),
    previousMeetingId: null,
  }
}

/** Which party an attendee speaks for. */
export function partyOf(attendee: Pick<Attendee, 'kind'>): Party {
  switch (attendee.kind) {
    case 'pupil':
      return 'pupil'
    case 'guardian':
      return 'parents'
    case 'school':
      return 'school'
    case 'external':
    case 'companion':
    case 'interpreter':
      return 'other'
  }
}

/** The age from which a pupil is invited too (docs/domain.md, rule 68). */
const INVITED_FROM = 12

export type PupilHint =
  | 'not-informed'
  | 'pupil-not-invited'
  | 'interpreter-is-pupil'
  | 'one-parent-of-two'
  | 'no-ground'
  | 'no-school'
  | 'noTime'
  | 'tooLong'
  | 'authority-unclear'

const sameName = (a: string, b: string) => a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase()

/** What to look at before the meeting (docs/domain.md, rule 68). Hints never block. */
export function pupilHints(setup: PupilSetup, format: PupilFormat): PupilHint[] {
  const { attendees } = setup
  const of = (kind: Attendee['kind']) => attendees.filter((attendee) => attendee.kind === kind)
  const isTeam = format === 'teamReview'
  const pupilNames = [setup.firstName, `${setup.firstName} ${setup.lastName}`, ...of('pupil').map((one) => one.name)]
  const hints: PupilHint[] = []
  if (setup.isInformed === false) hints.push('not-informed')
  if (!isTeam && (setup.age ?? 0) >= INVITED_FROM && of('pupil').length === 0) hints.push('pupil-not-invited')
  if (of('interpreter').some((one) => pupilNames.some((name) => sameName(name, one.name))))
    hints.push('interpreter-is-pupil')
  if (setup.areSeparated && of('guardian').length < 2) hints.push('one-parent-of-two')
  if (of('external').some((one) => one.ground.trim() === '')) hints.push('no-ground')
  if (of('school').length === 0) hints.push('no-school')
  if (attendees.some(isAuthorityUnclear)) hints.push('authority-unclear')
  const length = lengthHint(phaseSteps(setup.phases))
  return length === null ? hints : [...hints, length]
}

/** Whether a meeting can be opened: a first name is there, or for the team alone a class (docs/domain.md, rule 83). */
export function isReadyToOpen({ firstName, className }: PupilSetup, format: PupilFormat): boolean {
  return firstName.trim() !== '' || (format === 'teamReview' && className.trim() !== '')
}

/** First and last name as one, without the spaces around an empty one. */
export function pupilName({ firstName, lastName }: Pick<PupilSetup, 'firstName' | 'lastName'>): string {
  return `${firstName.trim()} ${lastName.trim()}`.trim()
}
