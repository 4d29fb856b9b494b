import { applySigning, latestVersion, type SigningState } from '@shared/agreements/signing'
import type { SignedNote } from '@shared/ipc/journal'
import { fail, ok, type Result } from '@shared/lib/result'
import type { MeetingCommand } from '@shared/meeting/commands'
import { sha256 } from './bytes'

export type SignedProblem = 'log/signed-changed'

type SigningCommand = Extract<MeetingCommand, { type: `signing/${string}` }>
export const isSigning = (command: MeetingCommand): command is SigningCommand => command.type.startsWith('signing/')

/**
 * Whether what was signed is still what was signed, in commands that come in from outside the app: every version holds
 * the words its hash was taken of, none comes under a number that is taken, and each signature belongs to the words it
 * was given for. Everything that takes in a meeting calls this before it shows a word of it: the journal and what it
 * is healed from do so line by line, and an import must do it with all its commands and `NOTHING_SIGNED`
 * (docs/domain.md, rule 131). The answer is the signing after these commands.
 */
export async function checkSigned(
  before: SigningState,
  commands: readonly MeetingCommand[],
): Promise<Result<SigningState, SignedProblem>> {
  let signing = before
  for (const command of commands.filter(isSigning)) {
    const isFreeze = command.type === 'signing/freeze'
    if (isFreeze && (await sha256(command.content)) !== command.hash) return fail('log/signed-changed')
    const next = applySigning(signing, command)
    if (!next.ok) return fail('log/signed-changed')
    signing = next.value
  }
  return ok(signing)
}

/** What is noted down of a line in which something was signed; `signing` is how it left things. */
export function signedNote(
  line: Pick<SignedNote, 'meetingId' | 'n' | 'head'>,
  command: SigningCommand,
  signing: SigningState,
): SignedNote {
  if (command.type === 'signing/freeze')
    return { ...line, kind: 'version', no: latestVersion(signing)?.no ?? 0, hash: command.hash }
  const version = signing.versions.find(({ no }) => no === command.version)
  return { ...line, kind: 'signature', no: command.version, hash: version?.hash ?? '' }
}

/** Something that was signed here before and is not in a history: other words, or not there at all. */
export interface SignedDoubt {
  readonly no: number
  /** The hash that was noted down first, and the one there is now; null when the version is not there. */
  readonly was: string
  readonly now: string | null
  /** The words are the same; a signature under them is missing. */
  readonly isSignatureGone: boolean
}

/**
 * Holds what is signed in a history against what was noted down of the meeting, oldest first (docs/domain.md, rule 203). One
 * doubt for each version at most.
 */
export function doubtsOf(notes: readonly SignedNote[], signed: readonly SignedNote[]): readonly SignedDoubt[] {
  const versions = signed.filter(({ kind }) => kind === 'version')
  const heads = new Set(signed.map(({ head }) => head))
  const doubts = new Map<number, SignedDoubt>()
  for (const { kind, no, hash, head } of notes) {
    if (doubts.has(no)) continue
    const now = versions.find((version) => version.no === no)?.hash ?? null
    if (now !== hash) doubts.set(no, { no, was: hash, now, isSignatureGone: false })
    else if (kind === 'signature' && !heads.has(head)) doubts.set(no, { no, was: hash, now, isSignatureGone: true })
  }
  return [...doubts.values()].sort((a, b) => a.no - b.no)
}

/** What is not noted down yet, and does not go against what is. */
export function newNotes(notes: readonly SignedNote[], signed: readonly SignedNote[]): readonly SignedNote[] {
  const held = new Set(notes.map(({ head }) => head))
  const firstOf = (no: number) => notes.find((note) => note.no === no)?.hash
  return signed.filter(({ no, hash, head }) => !held.has(head) && (firstOf(no) ?? hash) === hash)
}
