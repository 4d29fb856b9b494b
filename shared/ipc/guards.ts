import { circleSchema, type MeetingId, meetingIdSchema, partySchema, placeSchema } from '@shared/lib/ids'
import { brandedNumber, z } from '@shared/lib/zod'
import { COMPARE_FIELDS } from '@shared/meeting/released'
import { SHEET_NAMES } from '@shared/sheets/names'
import { schoolSchema } from '@shared/sheets/school'
import type { ProjectorView } from '@shared/smartboard/projector-view'
import { AREAS } from '@shared/strengths/state'
import { durationSchema, instantSchema, type MeetingTime } from '@shared/time/time'
import type { ArgsOf, ChannelName } from './api'
import type { Deadline, OutName, PrintRequest, SaveRequest, SmartboardAct, WrappedKeys } from './contract'
import type { JournalEnd, SignedNote } from './journal'

const meetingTime = brandedNumber<MeetingTime>()
const text = z.string().max(200_000)

const clockAnchor = z.object({
  mode: z.enum(['down', 'up']),
  total: durationSchema,
  elapsedBefore: durationSchema,
  runningSince: meetingTime.nullable(),
  warnBefore: durationSchema,
})

function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item).max(200), index: z.number().int().min(0), count: z.number().int().min(1) })
}

const heard = z.object({ circle: circleSchema, text })
const action = z.object({ what: text, who: text, when: text })

const said = z.object({ saidBy: partySchema, text })
const strengthRow = z.object({
  area: z.enum(AREAS),
  lines: z.array(z.array(z.object({ saidBy: partySchema, text, places: z.array(placeSchema) }))),
})
const explanation = z.object({ actor: partySchema, cause: text, solution: text, strengths: z.array(text) })

const agreement = z.object({
  no: z.number().int(),
  count: z.number().int(),
  who: text,
  what: text,
  whereWhen: text,
  successSign: text,
})

const scene = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('walkIn'), theme: text, begin: instantSchema, plannedEnd: instantSchema }),
  z.object({ kind: z.literal('rules'), plannedEnd: instantSchema.nullable() }),
  z.object({ kind: z.literal('centralQuestion'), question: pageOf(text) }),
  z.object({
    kind: z.literal('talk'),
    circle: circleSchema,
    doing: z.enum(['talk', 'answer']),
    question: pageOf(text),
    heard: pageOf(heard),
  }),
  z.object({ kind: z.literal('collect') }),
  z.object({ kind: z.literal('question'), circle: circleSchema, from: z.array(circleSchema), text: pageOf(text) }),
  z.object({ kind: z.literal('changeover'), next: circleSchema.nullable() }),
  z.object({
    kind: z.literal('summary'),
    circle: circleSchema,
    points: pageOf(text).nullable(),
    next: circleSchema.nullable(),
  }),
  z.object({ kind: z.literal('reaction') }),
  z.object({ kind: z.literal('pause'), isOfCircles: z.boolean() }),
  z.object({
    kind: z.literal('selection'),
    circle: circleSchema,
    questions: pageOf(z.object({ from: z.array(circleSchema), text })),
  }),
  z.object({ kind: z.literal('followUp'), begin: instantSchema, actions: pageOf(action).nullable() }),
  z.object({ kind: z.literal('aims'), aims: pageOf(said) }),
  z.object({ kind: z.literal('strengths'), rows: pageOf(strengthRow) }),
  z.object({ kind: z.literal('concerns'), concerns: pageOf(said) }),
  z.object({ kind: z.literal('compare'), parts: pageOf(z.object({ field: z.enum(COMPARE_FIELDS), text })) }),
  z.object({ kind: z.literal('explanations'), explanations: pageOf(explanation) }),
  z.object({ kind: z.literal('goal'), whose: text, goal: pageOf(text) }),
  z.object({ kind: z.literal('agreement'), goal: text, agreement: pageOf(agreement) }),
])

/** The only shape that may travel to the smartboard; anything else in it is dropped here. */
export const projectorViewSchema: z.ZodType<ProjectorView> = z.object({
  theme: z.enum(['light', 'dark']),
  isBlack: z.boolean(),
  topic: text,
  circle: circleSchema.nullable(),
  clock: clockAnchor.nullable(),
  scene,
})

const sealedLine = z
  .string()
  .min(1)
  .max(4_000_000)
  .regex(/^[^\r\n]+$/)
const sealedLines = z.array(sealedLine).min(1).max(200_000)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().min(0)
const journalEnd: z.ZodType<JournalEnd> = z.object({ lineCount: count, head: z.union([sha256, z.literal('')]) })
/** Also what main reads its own register with. */
export const signedNoteSchema: z.ZodType<SignedNote> = z.object({
  meetingId: meetingIdSchema,
  kind: z.enum(['version', 'signature']),
  n: count,
  head: sha256,
  no: count,
  hash: sha256,
})
const wrappedKeys: z.ZodType<WrappedKeys> = z.object({
  meeting: z.string().max(500),
  working: z.string().max(500).nullable(),
})
const deadlines: z.ZodType<readonly Deadline[]> = z
  .array(z.object({ id: z.string().max(200), at: meetingTime }))
  .max(20)
const outParts = z.array(z.string().max(300)).min(1).max(5)
const outName: z.ZodType<OutName> = z.object({ neutral: outParts, full: outParts })
const printRequest: z.ZodType<PrintRequest> = z.object({
  job: z.object({
    file: outName,
    school: schoolSchema,
    sheets: z
      .array(z.object({ name: z.enum(SHEET_NAMES), file: outName, model: z.string().max(8_000_000) }))
      .min(1)
      .max(500),
  }),
  to: z.enum(['pdf', 'folder', 'paper']),
})

const smartboardAct: z.ZodType<SmartboardAct> = z.discriminatedUnion('do', [
  z.object({ do: z.literal('choose'), screen: z.number() }),
  z.object({ do: z.literal('test'), isOn: z.boolean() }),
  z.object({ do: z.enum(['window', 'show', 'hide', 'swap', 'decline', 'numbers']) }),
])
const saveRequest: z.ZodType<SaveRequest> = z.object({
  file: outName,
  kind: z.string().max(100),
  extension: z.enum(['ics']),
  text: z.string().max(1_000_000),
})

const none: z.ZodType<[]> = z.tuple([])
const meeting: z.ZodType<[MeetingId]> = z.tuple([meetingIdSchema])

/** One schema for the arguments of every channel: what arrives is unknown until it passed here. */
export const GUARDS: { readonly [N in ChannelName]: z.ZodType<ArgsOf<N>> } = {
  'app-info': none,
  'chair-up': none,
  'set-open': z.tuple([meetingIdSchema.nullable()]),
  'close-answer': z.tuple([z.boolean()]),
  'clock-read': none,
  'smartboard-status': none,
  'smartboard-act': z.tuple([smartboardAct]),
  'journal-list': none,
  'journal-read': meeting,
  'journal-append': z.tuple([meetingIdSchema, sealedLine, journalEnd]),
  'journal-heal': z.tuple([meetingIdSchema, sealedLines]),
  'snapshot-take': meeting,
  'snapshot-read': meeting,
  'kept-read': meeting,
  'kept-add': z.tuple([meetingIdSchema, sealedLines]),
  'kept-settle': z.tuple([meetingIdSchema, z.array(sha256).max(1_000)]),
  'signed-read': none,
  'signed-note': z.tuple([z.array(signedNoteSchema).max(10_000)]),
  'storage-status': none,
  'database-report': z.tuple([z.enum(['good', 'slow', 'emptied', 'damaged', 'unusable'])]),
  'drafts-read': meeting,
  'drafts-write': z.tuple([meetingIdSchema, sealedLine]),
  'drafts-aside': meeting,
  'working-notes-read': meeting,
  'working-notes-write': z.tuple([meetingIdSchema, sealedLine]),
  'working-notes-wipe': meeting,
  'keys-read': meeting,
  'keys-others': meeting,
  'keys-write': z.tuple([meetingIdSchema, wrappedKeys]),
  'master-key': none,
  'publish-view': z.tuple([projectorViewSchema]),
  'set-deadlines': z.tuple([deadlines]),
  'set-running': z.tuple([meetingIdSchema.nullable()]),
  'last-alive': meeting,
  'print-sheet': z.tuple([printRequest]),
  'save-file': z.tuple([saveRequest]),
  'show-saved': z.tuple([z.string().regex(/^[0-9a-f]{16}$/)]),
  'files-read': none,
  'files-write': z.tuple([z.object({ hasNames: z.boolean() })]),

  'school-read': none,
  'school-write': z.tuple([schoolSchema]),
  'projector-ready': none,
  'projector-up': none,
  'print-job': none,
  'print-ready': z.tuple([z.boolean()]),
}
