import { followUpSchema, planTextsSchema, wordsSchema } from '@shared/agreements/schema'
import type { SignedVersion } from '@shared/agreements/signing'
import { participantIdSchema, partySchema, strengthIdSchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { AREAS } from '@shared/strengths/state'
import { textOf } from '@shared/talk/case-state'
import { instantSchema } from '@shared/time/time'
import { ATTENDEE_KINDS } from './pupil-setup'
import type { MeetingState } from './state'

const text = z.string()

/**
 * What is frozen when a version is made: every word the agreements are printed with, and nothing besides
 * (docs/domain.md, rules 106 and 130). The names of the fields and their order are part of the hash on paper: words
 * that are to be frozen too make a third form, and the forms before it stay.
 */
const secondFormSchema = z.object({
  form: z.literal(2),
  pupil: z.object({ firstName: text, lastName: text, className: text }),
  held: instantSchema,
  school: text,
  strengths: z.array(z.object({ id: strengthIdSchema, saidBy: partySchema, text })),
  goal: text,
  pupilWords: text,
  agreements: z.array(wordsSchema),
  followUp: followUpSchema,
  restated: z.array(z.object({ id: participantIdSchema, text })),
  plan: z
    .object({
      consents: z.array(z.object({ id: participantIdSchema, answer: z.enum(['yes', 'no']).nullable() })),
      ...planTextsSchema.shape,
    })
    .nullable(),
  people: z.array(
    z.object({ id: participantIdSchema, name: text, role: text, kind: z.enum(ATTENDEE_KINDS), isPresent: z.boolean() }),
  ),
})
export type FrozenWords = z.infer<typeof secondFormSchema>

/** The first form: strengths without an id, people without kind or presence, nothing that was said in own words. */
const firstFormSchema = z.object({
  pupil: z.tuple([text, text, text]).nullable(),
  held: instantSchema,
  strengths: z.array(z.tuple([text, partySchema, text])),
  goal: text,
  pupilWords: text,
  agreements: z.array(wordsSchema),
  followUp: followUpSchema,
  plan: z
    .object({ consents: z.record(z.string(), z.enum(['yes', 'no']).nullable()), ...planTextsSchema.shape })
    .nullable(),
  people: z.array(z.tuple([participantIdSchema, text, text])),
})

const wordsOf = ({ agreements }: MeetingState['agreements']) =>
  agreements.map(({ consents: _consents, smarti: _smarti, id: _id, ...words }) => words)

/**
 * What is signed, as one text. The same words always give the same text, so its hash can be printed and checked
 * (docs/domain.md, rule 106).
 */
export function agreementContent(meeting: MeetingState): string {
  const { agreements, pupil, pupilCase, setup, strengths } = meeting
  const people = pupil?.attendees ?? []
  const { consents, ...plan } = agreements.plan
  const frozen = {
    form: 2,
    pupil: {
      firstName: pupil?.firstName ?? '',
      lastName: pupil?.lastName ?? '',
      className: pupil?.className ?? '',
    },
    held: setup.begin,
    school: setup.school,
    strengths: strengths.strengths.map(({ id, saidBy, text: said }) => ({ id, saidBy, text: said })),
    goal: textOf(pupilCase, 'goal'),
    pupilWords: textOf(pupilCase, 'pupilWords'),
    agreements: wordsOf(agreements),
    followUp: agreements.followUp,
    restated: people.flatMap(({ id }) => {
      const said = agreements.restated[id]?.trim() ? agreements.restated[id] : ''
      return said ? [{ id, text: said }] : []
    }),
    plan: pupil?.hasPlan
      ? { consents: people.flatMap(({ id }) => (consents[id] ? [{ id, answer: consents[id] }] : [])), ...plan }
      : null,
    people: people.map(({ id, name, role, kind, isPresent }) => ({ id, name, role, kind, isPresent })),
  }
  return JSON.stringify(frozen)
}

/** The words of a meeting as the first form held them: what was signed before the second is still compared with it. */
export function firstContent(meeting: MeetingState): string {
  const { agreements, pupil, pupilCase, setup, strengths } = meeting
  return JSON.stringify({
    pupil: pupil && [pupil.firstName, pupil.lastName, pupil.className],
    held: setup.begin,
    strengths: AREAS.flatMap((area) =>
      strengths.strengths.filter((one) => one.area === area).map((one) => [area, one.saidBy, one.text]),
    ),
    goal: textOf(pupilCase, 'goal'),
    pupilWords: textOf(pupilCase, 'pupilWords'),
    agreements: wordsOf(agreements),
    followUp: agreements.followUp,
    plan: pupil?.hasPlan ? agreements.plan : null,
    people: pupil?.attendees.map(({ id, name, role }) => [id, name, role]) ?? [],
  })
}

const SECOND_FORM = '{"form":2,'

/** Whether a version holds the very words of the meeting as they are now, in the form it was frozen in. */
export function holdsWordsOf({ content }: SignedVersion, meeting: MeetingState): boolean {
  return content === (content.startsWith(SECOND_FORM) ? agreementContent(meeting) : firstContent(meeting))
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}

/**
 * The words a version was signed for; null when its content is none. A version of the first form froze less. What is
 * missing in it comes from the meeting as it is now where that can put no later words under an old signature: the
 * school, who somebody is (parent, mentor) and whether they were there, and which strength belongs to an agreement, as
 * long as that strength still has its words. What people say in their own words was not frozen, and is left out.
 */
export function frozenWords({ content }: SignedVersion, meeting: MeetingState): FrozenWords | null {
  const second = secondFormSchema.safeParse(parsed(content))
  if (second.success) return second.data
  const first = firstFormSchema.safeParse(parsed(content))
  if (!first.success) return null
  const { pupil, plan, people, strengths, ...others } = first.data
  const [firstName, lastName, className] = pupil ?? ['', '', '']
  const now = meeting.strengths.strengths
  const idOf = (saidBy: string, said: string) =>
    now.find((one) => one.saidBy === saidBy && one.text === said)?.id ?? strengthIdSchema.parse('no longer there')
  return {
    ...others,
    form: 2,
    pupil: { firstName, lastName, className },
    school: meeting.setup.school,
    strengths: strengths.map(([, saidBy, said]) => ({ id: idOf(saidBy, said), saidBy, text: said })),
    restated: [],
    plan: plan && {
      ...plan,
      consents: people.map(([id]) => ({ id, answer: plan.consents[id] ?? null })),
    },
    people: people.map(([id, name, role]) => {
      const { kind = 'companion', isPresent = true } = meeting.pupil?.attendees.find((one) => one.id === id) ?? {}
      return { id, name, role, kind, isPresent }
    }),
  }
}
