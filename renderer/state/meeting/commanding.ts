import { fail, type Result } from '@shared/lib/result'
import { applyCommand } from '@shared/meeting/apply-command'
import { canBeRead, type MeetingCommand } from '@shared/meeting/commands'
import type { MeetingProblem } from '@shared/meeting/problems'
import type { MeetingState } from '@shared/meeting/state'
import type { CommandDoor } from './command-source'
import type { Following } from './following'
import { createGate } from './gate'
import type { StoreCore } from './store-core'
import type { MeetingStore } from './store-shape'

type Applied = Result<MeetingState, MeetingProblem>

/** The ways of a command into the meeting. */
export interface Commanding {
  /** Carries out what the app itself puts down, with its own moment: nothing of it can be new to the room. */
  readonly run: (command: MeetingCommand) => Applied
  /** The door of everybody else. */
  readonly door: CommandDoor
  readonly actions: Pick<MeetingStore, 'dispatch' | 'carryOut' | 'answerAsked' | 'clearProblem'>
}

/** A meeting after a command; one that could not be read again is refused. */
function apply(meeting: MeetingState | null, command: MeetingCommand): Applied {
  return canBeRead(command) ? applyCommand(meeting, command) : fail('meeting/not-storable')
}

/** Command → gate → meeting → what follows → journal, for whoever gives it. */
export function createCommanding({ services, get, set, desk }: StoreCore, { follow }: Following): Commanding {
  const refuse = (problem: MeetingProblem) => set({ problem })
  const meetingNow = () => get().meeting
  const commit = (command: MeetingCommand, outcome: Applied) => {
    const before = get().meeting
    if (!outcome.ok) {
      refuse(outcome.problem)
      return outcome
    }
    set({ meeting: outcome.value, problem: null })
    follow(before, outcome.value)
    desk.open?.saver.add(command, outcome.value)
    return outcome
  }
  const pass = createGate({
    meetingNow,
    apply,
    commit,
    ask: (asked) => set({ asked, problem: null }),
    now: services.clock.now,
  })
  const carryOut: CommandDoor['carryOut'] = (commands, onDone) => pass(commands, onDone)
  return {
    run: (command) => commit(command, apply(get().meeting, command)),
    door: { meetingNow, carryOut, refuse },
    actions: {
      dispatch: (command) => carryOut([command]),
      carryOut,
      answerAsked: (isYes) => {
        const { asked } = get()
        set({ asked: null })
        if (asked && isYes) pass(asked.commands, asked.onDone, asked.question.texts)
      },
      clearProblem: () => set({ problem: null }),
    },
  }
}
