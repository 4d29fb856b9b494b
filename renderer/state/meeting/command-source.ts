import type { MeetingProblem } from '@shared/meeting/problems'
import type { MeetingState } from '@shared/meeting/state'
import type { Carried, NewCommand } from './store-shape'

/** The door a source of commands finds: the same as that of a click. */
export interface CommandDoor {
  /** The meeting as it is now. */
  meetingNow(): MeetingState | null
  /** Carries out commands as one deed. The answer says what came of it; `release/asked` while the chair is asked first. */
  carryOut(commands: readonly NewCommand[], onDone?: () => void): Carried
  /** Says in the console why something that was sent did not come as far as a command. */
  refuse(problem: MeetingProblem): void
}

/**
 * What gives commands beside the hands of the chair: its clicks, keys and clicker go to the store itself. A source
 * sends no more than what is to be done: the store puts the moment on it, asks the chair when others would come to read
 * something, refuses it as it refuses a click, and this window alone seals it.
 */
export interface CommandSource {
  /** Begins when a meeting is opened; the answer ends it, when that is closed. */
  start(door: CommandDoor): () => void
}
