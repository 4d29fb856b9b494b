import { applySigning, type SigningState } from '@shared/agreements/signing'
import { fail, ok, type Result } from '@shared/lib/result'
import type { MeetingCommand } from '@shared/meeting/commands'
import { sha256 } from './bytes'

export type SignedProblem = 'log/signed-changed'

type SigningCommand = Extract<MeetingCommand, { type: `signing/${string}` }>
const isSigning = (command: MeetingCommand): command is SigningCommand => command.type.startsWith('signing/')

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
