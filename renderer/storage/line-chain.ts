import { NOTHING_SIGNED, type SigningState } from '@shared/agreements/signing'
import type { MeetingId } from '@shared/lib/ids'
import { type MeetingCommand, meetingCommandSchema } from '@shared/meeting/commands'
import { sha256 } from './bytes'
import { type MeetingKeys, open } from './sealing'
import { checkSigned } from './signed-versions'

/** A meeting's log as it stands on disk: where the next line goes. */
export interface MeetingLog {
  readonly meetingId: MeetingId
  readonly keys: MeetingKeys
  readonly lineCount: number
  readonly head: string
}

/** A chain of lines that open one after the other, each bound to the one before. */
export interface LineChain {
  readonly log: MeetingLog
  readonly lines: readonly string[]
  readonly commands: readonly MeetingCommand[]
  /** It stops before a line that is whole, but changes what was signed. */
  readonly isSignedChanged: boolean
}

/** The log once `line` was written. */
export async function advance(log: MeetingLog, line: string): Promise<MeetingLog> {
  return { ...log, lineCount: log.lineCount + 1, head: await sha256(line) }
}

/** The command in the line that follows the log, or null when the line is damaged or not the next one. */
async function openLine(log: MeetingLog, line: string): Promise<MeetingCommand | null> {
  const place = { meetingId: log.meetingId, kind: 'line', number: log.lineCount, head: log.head } as const
  const opened = await open(log.keys.meeting, place, line)
  if (!opened.ok) return null
  const checked = meetingCommandSchema.safeParse(JSON.parse(opened.value))
  return checked.success ? checked.data : null
}

/** The number a sealed line says it has; only a hint where to look, the seal itself decides. */
export const numberIn = (line: string) => Number(/"n":(\d+)/.exec(line)?.[1] ?? Number.NaN)

/** A way a chain may go: the next line, after so many. */
interface Way {
  readonly log: MeetingLog
  readonly signing: SigningState
  readonly line: string
  readonly command: MeetingCommand
}

/**
 * The longest chain that can be made of the journal, helped out by lines from elsewhere where the journal is damaged or
 * stops short (docs/domain.md, rule 51). A line only opens after the very line it was written after, so lines of
 * different origin cannot be mixed up, and what the journal itself holds always goes first. A line that changes what was
 * signed ends its chain: another one is taken only when it goes on past that place (docs/domain.md, rule 131).
 */
export async function longestChain(
  empty: MeetingLog,
  journal: readonly string[],
  elsewhere: readonly string[],
): Promise<LineChain> {
  const spare = new Map<number, string[]>()
  // A journal whose line ends were damaged holds good lines in the wrong place.
  for (const line of [...journal, ...elsewhere]) {
    const n = numberIn(line)
    spare.set(n, [...(spare.get(n) ?? []), line])
  }
  let log = empty
  let signing = NOTHING_SIGNED
  let changedAt = -1
  const others: Way[] = []
  const lines: string[] = []
  const commands: MeetingCommand[] = []
  for (;;) {
    const own = journal[log.lineCount]
    const here = [...(own === undefined ? [] : [own]), ...(spare.get(log.lineCount) ?? [])]
    const { ways, isSignedChanged } = await waysOn(log, signing, here)
    if (ways.length === 0 && isSignedChanged) changedAt = Math.max(changedAt, log.lineCount)
    others.push(...ways.slice(1).reverse())
    const isRefused = lines.length <= changedAt
    const way = ways[0] ?? (isRefused ? others.pop() : undefined)
    if (!way) return { log, lines, commands, isSignedChanged: isRefused }
    lines.splice(way.log.lineCount, Number.POSITIVE_INFINITY, way.line)
    commands.splice(way.log.lineCount, Number.POSITIVE_INFINITY, way.command)
    signing = way.signing
    log = await advance(way.log, way.line)
  }
}

/** The lines that can follow, and whether one would but for what it makes of what was signed. */
async function waysOn(log: MeetingLog, before: SigningState, lines: readonly string[]) {
  const ways: Way[] = []
  let isSignedChanged = false
  for (const line of new Set(lines)) {
    const command = await openLine(log, line)
    if (!command) continue
    const signed = await checkSigned(before, [command])
    if (signed.ok) ways.push({ log, signing: signed.value, line, command })
    else isSignedChanged = true
  }
  return { ways, isSignedChanged }
}
