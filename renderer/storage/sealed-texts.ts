import type { MeetingId } from '@shared/lib/ids'
import { brandedNumber, z } from '@shared/lib/zod'
import { MEETING_FORMATS } from '@shared/meeting/formats'
import type { Instant } from '@shared/time/time'
import { type MeetingKeys, open, seal } from './sealing'

const draftsSchema = z.record(z.string(), z.string())
/** Text that is still being typed, per field. */
export type Drafts = Readonly<Record<string, string>>

const summarySchema = z.object({
  theme: z.string(),
  begin: brandedNumber<Instant>(),
  place: z.string(),
  status: z.enum(['prepared', 'running', 'ended']),
  people: z.object({ students: z.number(), parents: z.number(), teachers: z.number() }),
  changedAt: brandedNumber<Instant>(),
  // Who still signs, and about whom it is. Summaries of before there was signing hold none.
  toSign: z.object({ names: z.array(z.string()), pupil: z.string() }).default({ names: [], pupil: '' }),
  // Summaries of before there were other meetings hold neither: they are of a driegesprek.
  format: z.enum(MEETING_FORMATS).default('threeCircle'),
  pupil: z.object({ name: z.string(), className: z.string() }).nullable().default(null),
})
/** What the list of meetings shows of one meeting. */
export type MeetingSummary = z.infer<typeof summarySchema>

const placeOf = (meetingId: MeetingId, kind: 'drafts' | 'summary') => ({ meetingId, kind, number: 0, head: '' })

/** Seals all drafts of a meeting into one line. */
export function sealDrafts(keys: MeetingKeys, meetingId: MeetingId, drafts: Drafts): Promise<string> {
  return seal(keys.meeting, placeOf(meetingId, 'drafts'), JSON.stringify(drafts))
}

/** Opens the drafts of a meeting; an empty line holds none. Null when they cannot be opened. */
export async function openDrafts(keys: MeetingKeys, meetingId: MeetingId, line: string): Promise<Drafts | null> {
  return line === '' ? {} : openJson(keys, meetingId, 'drafts', line, draftsSchema)
}

/** Seals the summary of a meeting for the catalogue. */
export function sealSummary(keys: MeetingKeys, meetingId: MeetingId, summary: MeetingSummary): Promise<string> {
  return seal(keys.meeting, placeOf(meetingId, 'summary'), JSON.stringify(summary))
}

/** Opens a summary, or null when it cannot be opened. */
export function openSummary(keys: MeetingKeys, meetingId: MeetingId, line: string): Promise<MeetingSummary | null> {
  return openJson(keys, meetingId, 'summary', line, summarySchema)
}

async function openJson<T>(
  keys: MeetingKeys,
  meetingId: MeetingId,
  kind: 'drafts' | 'summary',
  line: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  if (line === '') return null
  const opened = await open(keys.meeting, placeOf(meetingId, kind), line)
  if (!opened.ok) return null
  const checked = schema.safeParse(JSON.parse(opened.value))
  return checked.success ? checked.data : null
}
