import { type MeetingCommand, meetingCommandSchema } from '@shared/meeting/commands'
import { sha256 } from './bytes'
import type { MeetingLog } from './log'
import { open } from './sealing'

/** A line that opens after another one. */
export interface LineLink {
  readonly line: string
  readonly head: string
  readonly command: MeetingCommand
}

/** How many numbers are opened at once: one after the other, a long journal would take many seconds. */
const BATCH = 256

/** The number a sealed line says it has; only a hint where to look, the seal itself decides. */
export const numberIn = (line: string) => Number(/"n":(\d+)/.exec(line)?.[1] ?? Number.NaN)

/** A line that can be kept apart: what is no line any more stays in the copy of the damaged file. */
export const isKeepable = (line: string) => !Number.isNaN(numberIn(line)) && !/[\r\n]/.test(line)

/** The command in a line at a place, or null when the line is damaged or belongs elsewhere. */
async function openLine(log: MeetingLog, number: number, head: string, line: string): Promise<MeetingCommand | null> {
  const opened = await open(log.keys.meeting, { meetingId: log.meetingId, kind: 'line', number, head }, line)
  if (!opened.ok) return null
  const checked = meetingCommandSchema.safeParse(JSON.parse(opened.value))
  return checked.success ? checked.data : null
}

/** The lines that may stand at each number. */
function byNumber(journal: readonly string[], elsewhere: readonly string[]): Map<number, Set<string>> {
  const places = new Map<number, Set<string>>()
  const put = (number: number, line: string) => {
    const there = places.get(number)
    if (there) there.add(line)
    else places.set(number, new Set([line]))
  }
  journal.forEach((line, n) => {
    put(n, line)
    put(numberIn(line), line)
  })
  for (const line of elsewhere) put(numberIn(line), line)
  return places
}

const headsOf = async (lines: Iterable<string>) =>
  new Map(await Promise.all([...lines].map(async (line) => [line, await sha256(line)] as const)))

/** Which lines open after which, by the line before; the first ones under the empty text. */
export async function linksOf(
  empty: MeetingLog,
  journal: readonly string[],
  elsewhere: readonly string[],
): Promise<ReadonlyMap<string, readonly LineLink[]>> {
  const places = byNumber(journal, elsewhere)
  const links = new Map<string, LineLink[]>()
  let heads = new Map([['', '']])
  let before: ReadonlySet<string> = new Set([''])
  for (let from = 0; places.has(from); from += BATCH) {
    const tries: { readonly number: number; readonly after: string; readonly line: string }[] = []
    const last = before
    for (let number = from; number < from + BATCH; number += 1) {
      const here = places.get(number)
      if (!here) break
      for (const after of before) for (const line of here) tries.push({ number, after, line })
      before = here
    }
    heads = new Map([...(await headsOf(new Set(tries.map(({ line }) => line)))), ...only(heads, last)])
    const headOf = (line: string) => heads.get(line) ?? ''
    const opened = await Promise.all(
      tries.map(({ number, after, line }) => openLine(empty, number, headOf(after), line)),
    )
    opened.forEach((command, n) => {
      const tried = tries[n]
      if (!command || !tried) return
      const { after, line } = tried
      links.set(after, [...(links.get(after) ?? []), { line, head: headOf(line), command }])
    })
  }
  return links
}

const only = (heads: ReadonlyMap<string, string>, lines: ReadonlySet<string>) =>
  [...heads].filter(([line]) => lines.has(line))
