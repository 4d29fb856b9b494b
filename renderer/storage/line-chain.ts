import { NOTHING_SIGNED, type SigningState } from '@shared/agreements/signing'
import type { SignedNote } from '@shared/ipc/journal'
import type { MeetingCommand } from '@shared/meeting/commands'
import { sha256 } from './bytes'
import { type LineLink, linksOf } from './line-links'
import type { MeetingLog } from './log'
import { checkSigned, isSigning, signedNote } from './signed-versions'

/** A chain of lines that open one after the other, each bound to the one before. */
export interface LineChain {
  readonly log: MeetingLog
  readonly lines: readonly string[]
  readonly commands: readonly MeetingCommand[]
  /** What was signed in it. */
  readonly signed: readonly SignedNote[]
  /** It stops before a line that is whole, but changes what was signed. */
  readonly isSignedChanged: boolean
}

/** The log once `line` was written. */
export async function advance(log: MeetingLog, line: string): Promise<MeetingLog> {
  return { ...log, lineCount: log.lineCount + 1, head: await sha256(line) }
}

/** A line in its place in a history. */
interface Node {
  readonly before: Node | null
  readonly line: string
  readonly head: string
  readonly command: MeetingCommand
  readonly signing: SigningState
}

/** Where a history ends, and whether a line that changes what was signed is all that comes after it. */
interface End {
  readonly node: Node | null
  readonly isSignedChanged: boolean
}

function chainTo(empty: MeetingLog, { node, isSignedChanged }: End): LineChain {
  const nodes: Node[] = []
  for (let at = node; at; at = at.before) nodes.push(at)
  nodes.reverse()
  return {
    log: { ...empty, lineCount: nodes.length, head: node?.head ?? '' },
    lines: nodes.map(({ line }) => line),
    commands: nodes.map(({ command }) => command),
    signed: nodes.flatMap(({ command, head, signing }, n) =>
      isSigning(command) ? [signedNote({ meetingId: empty.meetingId, n, head }, command, signing)] : [],
    ),
    isSignedChanged,
  }
}

/** Every line that can be come to from the start. After a gap lines may open one after the other and yet lead nowhere. */
function reachedFrom(links: ReadonlyMap<string, readonly LineLink[]>): ReadonlySet<string> {
  const reached = new Set<string>()
  for (let some = links.get('') ?? []; some.length > 0; some = some.flatMap(({ line }) => links.get(line) ?? []))
    for (const { line } of some) reached.add(line)
  return reached
}

/** What is known of some lines: every history that can be made of them, and the lines that open in none. */
export interface Chains {
  /** Each to its end: none is the beginning of another. At least one, which may be empty. */
  readonly chains: readonly LineChain[]
  /** Every line that opens after one of the others; also where it changes what was signed. */
  readonly opened: ReadonlySet<string>
}

/**
 * Every history that can be made of these lines (docs/domain.md, rules 51 and 201). A line opens only after the very line
 * it was written after, so lines of different origin cannot be mixed up, and where two open after one line the histories
 * part. A line that changes what was signed ends its history (docs/domain.md, rule 131). `journal` is also tried line by
 * line in its own places, in case the numbers in it were damaged.
 */
export async function chainsOf(
  empty: MeetingLog,
  journal: readonly string[],
  elsewhere: readonly string[],
): Promise<Chains> {
  const links = await linksOf(empty, journal, elsewhere)
  const ends: End[] = []
  const stack: (Node | null)[] = [null]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const next: Node[] = []
    let isRefused = false
    for (const { line, head, command } of links.get(node?.line ?? '') ?? []) {
      const before = node?.signing ?? NOTHING_SIGNED
      const signing = isSigning(command) ? await checkSigned(before, [command]) : { ok: true as const, value: before }
      if (signing.ok) next.push({ before: node, line, head, command, signing: signing.value })
      else isRefused = true
    }
    if (next.length === 0) ends.push({ node, isSignedChanged: isRefused })
    stack.push(...next.reverse())
  }
  return { chains: ends.map((end) => chainTo(empty, end)), opened: reachedFrom(links) }
}
