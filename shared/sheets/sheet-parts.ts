import { plannedEnd } from '@shared/agenda/clock'
import { agreedFromNow } from '@shared/agreements/go-on'
import type { AgreementsState, AgreementWords } from '@shared/agreements/state'
import { MEASURES } from '@shared/agreements/state'
import { PARTIES, participantIdSchema, partySchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { withoutName } from '@shared/meeting/anonymous'
import { hasPart } from '@shared/meeting/course-parts'
import { MEETING_FORMATS } from '@shared/meeting/formats'
import { type Attendee, type PupilSetup, partyOf } from '@shared/meeting/pupil-setup'
import type { MeetingState } from '@shared/meeting/state'
import type { Strength } from '@shared/strengths/state'
import type { CaseState } from '@shared/talk/case-state'
import { minutesApart } from '@shared/time/format'
import { instantSchema } from '@shared/time/time'

const text = z.string()

/** Somebody on a sheet. `name` is empty for a parent in the anonymous mode; `no` then tells parents apart. */
export const sheetPersonSchema = z.object({
  id: participantIdSchema,
  name: text,
  no: z.number().int(),
  role: text,
  kind: z.enum(['pupil', 'guardian', 'school', 'external', 'companion', 'interpreter']),
  party: partySchema,
  isPresent: z.boolean(),
})
export type SheetPerson = z.infer<typeof sheetPersonSchema>

/** What stands at the head of every sheet about one pupil. */
export const aboutSchema = z.object({
  format: z.enum(MEETING_FORMATS),
  firstName: text,
  fullName: text,
  className: text,
  isAnonymous: z.boolean(),
  school: text,
  place: text,
  chair: text,
  begin: instantSchema,
  end: instantSchema,
  /** From when until when it was held; `to` is null when that is the same minute, or the clock was put back meanwhile. */
  held: z.object({ from: instantSchema, to: instantSchema.nullable() }),
  /** Parts this talk has: only of these an empty place is said to be empty (docs/domain.md, rule 264). */
  parts: z.object({ strengths: z.boolean(), goal: z.boolean(), agree: z.boolean() }),
})
export type SheetAbout = z.infer<typeof aboutSchema>

/** One agreement as it is printed: every word that was written, and who does it. */
export const sheetAgreementSchema = z.object({
  no: z.number().int(),
  what: text,
  doers: z.array(sheetPersonSchema),
  who: text,
  whereWhen: text,
  startDate: text,
  endDate: text,
  successSign: text,
  measure: z.enum(MEASURES).nullable(),
  measuredBy: text,
  support: text,
  strengths: z.array(text),
  ifNotWorking: text,
})
export type SheetAgreement = z.infer<typeof sheetAgreementSchema>

export const saidSchema = z.object({ party: partySchema, texts: z.array(text) })
/** What one party said, in order. */
export type Said = z.infer<typeof saidSchema>

/** A meeting about one pupil, with that pupil. */
export type PupilMeeting = MeetingState & { readonly pupil: PupilSetup }

/** A meeting with all that is agreed from it on among its agreements, as every paper names it (docs/domain.md, rule 260). */
export function withAllAgreed(meeting: PupilMeeting): PupilMeeting {
  return { ...meeting, agreements: { ...meeting.agreements, agreements: agreedFromNow(meeting.agreements) } }
}

/** What the agreements are printed from: a meeting as it is, or the words of a version that was signed. */
export interface AgreementSource extends Pick<MeetingState, 'format' | 'setup' | 'agenda'> {
  readonly pupil: Pick<PupilSetup, 'firstName' | 'lastName' | 'className' | 'isAnonymous' | 'alias' | 'hasPlan'> & {
    readonly attendees: readonly Pick<Attendee, 'id' | 'name' | 'role' | 'kind' | 'isPresent'>[]
  }
  readonly strengths: { readonly strengths: readonly Pick<Strength, 'id' | 'saidBy' | 'text'>[] }
  readonly pupilCase: Pick<CaseState, 'texts'>
  readonly agreements: Pick<AgreementsState, 'followUp' | 'plan' | 'restated'> & {
    readonly agreements: readonly AgreementWords[]
  }
}

/** How texts of a meeting go on paper: in the anonymous mode without the pupil's name (docs/domain.md, rule 79). */
export function showIn({ pupil }: Pick<AgreementSource, 'pupil'>): (written: string) => string {
  return (written) => withoutName(written, pupil)
}

/** The people of a meeting. In the anonymous mode a parent's name is left out: it gives the pupil's away. */
export function peopleOf({ pupil }: Pick<AgreementSource, 'pupil'>): SheetPerson[] {
  const show = (written: string) => withoutName(written, pupil)
  let parents = 0
  const toPerson = ({
    id,
    name,
    role,
    kind,
    isPresent,
  }: AgreementSource['pupil']['attendees'][number]): SheetPerson => ({
    id,
    name: pupil.isAnonymous && kind === 'guardian' ? '' : show(name),
    no: kind === 'guardian' ? ++parents : 0,
    role: show(role),
    kind,
    party: partyOf({ kind }),
    isPresent,
  })
  return pupil.attendees.map(toPerson)
}

/**
 * When a talk was held: as planned as long as it is not over, then as it really began and ended. Never a beginning after
 * its end (docs/domain.md, rule 265).
 */
export function heldOf({ setup, agenda }: Pick<AgreementSource, 'setup' | 'agenda'>): SheetAbout['held'] {
  const ended = agenda.endedAt
  const from = ended && agenda.startedAt ? agenda.startedAt.wall : setup.begin
  const to = ended?.wall ?? plannedEnd(agenda)
  return { from, to: minutesApart(from, to) > 0 ? to : null }
}

/** The head of a sheet. */
export function aboutOf(meeting: AgreementSource): SheetAbout {
  const { setup, pupil, agenda, format } = meeting
  const full = `${pupil.firstName} ${pupil.lastName}`.trim()
  return {
    format,
    firstName: pupil.isAnonymous ? pupil.alias : pupil.firstName.trim() || full,
    fullName: pupil.isAnonymous ? pupil.alias : full,
    className: pupil.isAnonymous ? '' : pupil.className,
    isAnonymous: pupil.isAnonymous,
    school: setup.school,
    place: setup.place,
    chair: setup.chair,
    begin: setup.begin,
    end: agenda.endedAt?.wall ?? plannedEnd(agenda),
    held: heldOf(meeting),
    parts: {
      strengths: hasPart(meeting, 'strengths'),
      goal: hasPart(meeting, 'goal'),
      agree: hasPart(meeting, 'agree'),
    },
  }
}

/** Agreements as they are printed. */
export function agreementsOf(meeting: AgreementSource, agreements: readonly AgreementWords[]): SheetAgreement[] {
  const show = showIn(meeting)
  const people = peopleOf(meeting)
  const { strengths } = meeting.strengths
  return agreements.map((words, place) => ({
    no: place + 1,
    what: show(words.what),
    doers: people.filter((person) => words.doers.includes(person.id)),
    who: show(words.who),
    whereWhen: show(words.whereWhen),
    startDate: words.startDate,
    endDate: words.endDate,
    successSign: show(words.successSign),
    measure: words.measure,
    measuredBy: show(words.measuredBy),
    support: show(words.support),
    strengths: strengths.filter(({ id }) => words.strengthIds.includes(id)).map((one) => show(one.text)),
    ifNotWorking: show(words.ifNotWorking),
  }))
}

/** The strengths by who says them: pupil, parents, school, others. A party that said nothing is left out. */
export function strengthsByParty(meeting: AgreementSource): Said[] {
  const show = showIn(meeting)
  const { strengths } = meeting.strengths
  return PARTIES.map((party) => ({
    party,
    texts: strengths.filter((one) => one.saidBy === party).map((one) => show(one.text)),
  })).filter(({ texts }) => texts.length > 0)
}
