import { CHOICES, SIGN_WAYS } from '@shared/agreements/schema-signing'
import { latestVersion, type Signature, type SignedVersion } from '@shared/agreements/signing'
import { NO_AGREEMENTS } from '@shared/agreements/state'
import type { StrengthId } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { frozenWords, holdsWordsOf } from '@shared/meeting/agreement-content'
import { textOf } from '@shared/talk/case-state'
import { followUpOf, sheetFollowUpSchema } from './follow-up'
import { planOf, sheetPlanSchema } from './plan'
import {
  type AgreementSource,
  aboutOf,
  aboutSchema,
  agreementsOf,
  type PupilMeeting,
  peopleOf,
  type SheetPerson,
  saidSchema,
  sheetAgreementSchema,
  sheetPersonSchema,
  showIn,
  strengthsByParty,
  withAllAgreed,
} from './sheet-parts'

const text = z.string()

const signerSchema = z.object({
  person: sheetPersonSchema,
  choice: z.enum(CHOICES).nullable(),
  remark: text,
  way: z.enum(SIGN_WAYS).nullable(),
  mark: text,
  date: text,
})
export type Signer = z.infer<typeof signerSchema>

/** „Onze afspraken”: what goes well, the goal, the agreements, when we look back, and everybody's sign. */
export const agreementSheetSchema = z.object({
  about: aboutSchema,
  people: z.array(sheetPersonSchema),
  strengths: z.array(saidSchema),
  /** How many more there are than stand on the sheet. */
  moreStrengths: z.number().int(),
  goal: text,
  pupilWords: text,
  agreements: z.array(sheetAgreementSchema),
  followUp: sheetFollowUpSchema,
  restated: z.array(z.object({ person: sheetPersonSchema, text })),
  plan: sheetPlanSchema.nullable(),
  /** The version whose words these are; null while they were not fixed since they last changed. */
  version: z.object({ no: z.number().int(), hash: text }).nullable(),
  signers: z.array(signerSchema),
})
export type AgreementSheet = z.infer<typeof agreementSheetSchema>

/** Everybody who may sign: all but an interpreter, who only passes words on. */
function signersOf(people: readonly SheetPerson[], signatures: readonly Signature[]): Signer[] {
  const signed = (person: SheetPerson) => signatures.find((one) => one.personId === person.id)
  return people
    .filter((person) => person.kind !== 'interpreter' || signed(person))
    .map((person) => {
      const { choice = null, remark = '', way = null, mark = '', date = '' } = signed(person) ?? {}
      return { person, choice, remark, way, mark, date }
    })
}

/**
 * The view model of the agreements. Signatures stand only under the very words they were given for; changed words
 * come with empty lines and no version (docs/domain.md, rules 106 and 119).
 */
export function toAgreementSheet(meeting: PupilMeeting, count: StrengthCount = 'all'): AgreementSheet {
  const latest = latestVersion(meeting.signing)
  return latest && holdsWordsOf(latest, meeting)
    ? sheetOf(meeting, latest, [], count)
    : sheetOf(withAllAgreed(meeting), null, [], count)
}

/**
 * The agreements as they were when version `no` was frozen, with its own number, hash and signatures, whatever was
 * written since (docs/domain.md, rule 130). Of the meeting as it is now come only whether the name stays off paper,
 * and the name of somebody who came to the table later and signed it nevertheless. Null when there is no such version.
 */
export function toSignedSheet(meeting: PupilMeeting, no: number, count: StrengthCount = 'all'): AgreementSheet | null {
  const version = meeting.signing.versions.find((one) => one.no === no)
  const words = version ? frozenWords(version, meeting) : null
  if (!version || !words) return null
  const { plan, people, restated } = words
  const then: AgreementSource = {
    format: meeting.format,
    agenda: meeting.agenda,
    setup: { ...meeting.setup, begin: words.held, school: words.school },
    pupil: { ...meeting.pupil, ...words.pupil, hasPlan: plan !== null, attendees: people },
    strengths: words,
    pupilCase: { texts: { goal: words.goal, pupilWords: words.pupilWords } },
    agreements: {
      agreements: words.agreements,
      followUp: words.followUp,
      restated: Object.fromEntries(restated.map(({ id, text: said }) => [id, said])),
      plan: {
        ...(plan ?? NO_AGREEMENTS.plan),
        consents: Object.fromEntries(plan?.consents.map(({ id, answer }) => [id, answer]) ?? []),
      },
    },
  }
  const later = peopleOf(meeting).filter((person) => !people.some(({ id }) => id === person.id))
  const signedLater = later.filter(({ id }) => version.signatures.some(({ personId }) => personId === id))
  return sheetOf(then, version, signedLater, count)
}

export const STRENGTH_COUNTS = ['three', 'all'] as const
/** How many strengths stand on the agreements. */
export type StrengthCount = (typeof STRENGTH_COUNTS)[number]

/**
 * The strengths for the agreements: unless all are asked for the three that carry most, first those an agreement builds
 * on, then one of each party in turn (docs/domain.md, rule 273).
 */
function fewStrengths(
  meeting: AgreementSource,
  count: StrengthCount,
): Pick<AgreementSheet, 'strengths' | 'moreStrengths'> {
  const { strengths } = meeting.strengths
  if (count === 'all' || strengths.length <= 3) return { strengths: strengthsByParty(meeting), moreStrengths: 0 }
  const linked = meeting.agreements.agreements.flatMap(({ strengthIds }) => strengthIds)
  const times = (id: StrengthId) => linked.filter((one) => one === id).length
  const turn = ({ id, saidBy }: (typeof strengths)[number]) =>
    strengths.filter((one) => one.saidBy === saidBy).findIndex((one) => one.id === id)
  const first = [...strengths].sort((a, b) => times(b.id) - times(a.id) || turn(a) - turn(b)).slice(0, 3)
  const few = strengths.filter((one) => first.includes(one))
  return {
    strengths: strengthsByParty({ ...meeting, strengths: { strengths: few } }),
    moreStrengths: strengths.length - few.length,
  }
}

/** A name that was typed or drawn stays off paper with the names of the pupil and the parents (docs/domain.md, rule 79). */
function markOf({ way, mark, person }: Signer, { pupil }: AgreementSource): string {
  const isHidden = pupil.isAnonymous && (person.kind === 'pupil' || person.kind === 'guardian')
  if (!isHidden) return mark
  return way === 'typed' ? person.name : ''
}

function sheetOf(
  meeting: AgreementSource,
  version: SignedVersion | null,
  signedLater: readonly SheetPerson[],
  count: StrengthCount,
): AgreementSheet {
  const { agreements, pupilCase } = meeting
  const show = showIn(meeting)
  const people = peopleOf(meeting)
  const signers = signersOf([...people, ...signedLater], version?.signatures ?? [])
  return {
    about: aboutOf(meeting),
    people,
    ...fewStrengths(meeting, count),
    goal: show(textOf(pupilCase, 'goal')),
    pupilWords: show(textOf(pupilCase, 'pupilWords')),
    agreements: agreementsOf(meeting, agreements.agreements),
    followUp: followUpOf(meeting),
    restated: people.flatMap((person) => {
      const said = show(agreements.restated[person.id] ?? '')
      return said.trim() === '' ? [] : [{ person, text: said }]
    }),
    plan: planOf(meeting),
    version: version && { no: version.no, hash: version.hash },
    signers: signers.map((signer) => ({ ...signer, remark: show(signer.remark), mark: markOf(signer, meeting) })),
  }
}
