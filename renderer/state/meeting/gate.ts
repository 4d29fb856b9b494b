import { questionAbout } from '@shared/gate/doubts'
import { fail, type Result } from '@shared/lib/result'
import type { MeetingCommand } from '@shared/meeting/commands'
import type { MeetingProblem } from '@shared/meeting/problems'
import type { MeetingState } from '@shared/meeting/state'
import type { Stamp } from '@shared/time/time'
import type { Asked, Carried, NewCommand } from './store-shape'

type Applied = Result<MeetingState, MeetingProblem>

export interface GateParts {
  readonly meetingNow: () => MeetingState | null
  readonly apply: (meeting: MeetingState | null, command: MeetingCommand) => Applied
  /** Makes what a command led to the meeting as it is. */
  readonly commit: (command: MeetingCommand, outcome: Applied) => Applied
  readonly ask: (asked: Asked) => void
  readonly now: () => Stamp
}

interface Step {
  readonly command: MeetingCommand
  readonly before: MeetingState | null
  readonly outcome: Applied
}

/** What commands lead to, one after the other, up to the first that is refused. */
function tried(commands: readonly MeetingCommand[], meeting: MeetingState | null, apply: GateParts['apply']): Step[] {
  const steps: Step[] = []
  let before = meeting
  for (const command of commands) {
    const outcome = apply(before, command)
    steps.push({ command, before, outcome })
    if (!outcome.ok) break
    before = outcome.value
  }
  return steps
}

/**
 * The one way of every command of the chair, and so the one way to the smartboard. What it leads to is looked at first:
 * when the room would come to read something there is a question about, nothing is carried out until the chair said yes.
 * After a yes the words are compared again: others than were asked about are asked about anew (docs/domain.md, rule 214).
 */
export function createGate({ meetingNow, apply, commit, ask, now }: GateParts) {
  return (commands: readonly NewCommand[], onDone?: () => void, answered: readonly string[] = []): Carried => {
    const at = now()
    const meeting = meetingNow()
    const steps = tried(
      commands.map((command) => ({ ...command, at }) as MeetingCommand),
      meeting,
      apply,
    )
    const last = steps[steps.length - 1]
    if (!last) return meeting ? { ok: true, value: meeting } : fail('meeting/not-created')
    const reached = last.outcome.ok ? last.outcome.value : last.before
    const question = meeting && reached ? questionAbout(meeting, reached, answered) : null
    if (question) {
      ask({ question, commands, onDone })
      return fail('release/asked')
    }
    // A window that answers to the first of them may have changed the meeting for the next.
    for (const { command, before, outcome } of steps) {
      commit(command, before === meetingNow() ? outcome : apply(meetingNow(), command))
    }
    if (last.outcome.ok) onDone?.()
    return last.outcome
  }
}
