import type { ParticipantId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import type { Stamp } from '@shared/time/time'
import type { SignChoice, SigningCommand, SigningProblem, SignWay } from './schema-signing'

/** One person's sign under one version. It is never changed: other words make the next version. */
export interface Signature {
  readonly personId: ParticipantId
  readonly choice: SignChoice
  readonly remark: string
  readonly way: SignWay
  /** Drawn: an SVG path; typed: the name as typed; on paper: empty. */
  readonly mark: string
  /** The calendar day it was given. */
  readonly date: string
  readonly at: Stamp
}

/** What stood on paper when it was signed. The content is the text that `hash` (SHA-256, hex) was taken of. */
export interface SignedVersion {
  readonly no: number
  readonly hash: string
  readonly content: string
  readonly at: Stamp
  readonly signatures: readonly Signature[]
}

export interface SigningState {
  readonly versions: readonly SignedVersion[]
}

export const NOTHING_SIGNED: SigningState = { versions: [] }

/** The newest version, or null. */
export function latestVersion({ versions }: SigningState): SignedVersion | null {
  return versions[versions.length - 1] ?? null
}

function sign(
  state: SigningState,
  command: Extract<SigningCommand, { type: 'signing/sign' }>,
): Result<SigningState, SigningProblem> {
  const version = state.versions.find((candidate) => candidate.no === command.version)
  if (!version) return fail('signing/no-version')
  const { type: _type, version: _version, hash, ...signature } = command
  if (hash !== undefined && hash !== version.hash) return fail('signing/other-words')
  if (version.signatures.some((other) => other.personId === signature.personId)) return fail('signing/already-signed')
  const signed = { ...version, signatures: [...version.signatures, signature] }
  return ok({ versions: state.versions.map((other) => (other.no === version.no ? signed : other)) })
}

/**
 * Freezes a version or adds a signature (docs/domain.md, rules 105 to 107). Nothing here is ever taken back: a version
 * keeps its words and its signatures, and later words make the next version.
 */
export function applySigning(state: SigningState, command: SigningCommand): Result<SigningState, SigningProblem> {
  if (command.type === 'signing/sign') return sign(state, command)
  const { hash, content, at } = command
  const last = latestVersion(state)
  const no = (last?.no ?? 0) + 1
  if (command.no !== undefined && command.no !== no) return fail('signing/version-taken')
  if (last?.content === content) return fail('signing/nothing-new')
  return ok({ versions: [...state.versions, { no, hash, content, at, signatures: [] }] })
}
