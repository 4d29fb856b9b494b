import { assertNever } from '@shared/lib/assert-never'
import { fail, ok, type Result } from '@shared/lib/result'
import type { StrengthsCommand, StrengthsProblem } from './schema'
import type { Strength, StrengthsState } from './state'

type Outcome = Result<StrengthsState, StrengthsProblem>

const isEmpty = (text: string) => text.trim() === ''

function become({ strengths }: StrengthsState, strength: Strength, change: Partial<Strength>): Outcome {
  return ok({ strengths: strengths.map((other) => (other.id === strength.id ? { ...other, ...change } : other)) })
}

function add(state: StrengthsState, command: Extract<StrengthsCommand, { type: 'strengths/add' }>): Outcome {
  const { id, area, saidBy, text, places } = command
  if (isEmpty(text)) return fail('strengths/empty')
  if (state.strengths.some((strength) => strength.id === id)) return fail('strengths/duplicate-id')
  const strength: Strength = {
    id,
    area,
    text,
    saidBy,
    places,
    about: 'pupil',
    isException: false,
    isForGoal: false,
  }
  return ok({ strengths: [...state.strengths, strength] })
}

/** A strength that goes to another cell comes last there. */
function move({ strengths }: StrengthsState, strength: Strength, change: Pick<Strength, 'area' | 'saidBy'>): Outcome {
  if (strength.area === change.area && strength.saidBy === change.saidBy) return ok({ strengths })
  const others = strengths.filter((other) => other.id !== strength.id)
  return ok({ strengths: [...others, { ...strength, ...change }] })
}

/** Carries out one command on the strengths. Pure. On a problem nothing changes. */
export function applyStrengths(state: StrengthsState, command: StrengthsCommand): Outcome {
  if (command.type === 'strengths/add') return add(state, command)
  const strength = state.strengths.find((candidate) => candidate.id === command.id)
  if (!strength) return fail('strengths/unknown')
  switch (command.type) {
    case 'strengths/edit':
      if (isEmpty(command.text)) return fail('strengths/empty')
      return become(state, strength, { text: command.text, places: command.places })
    case 'strengths/move':
      return move(state, strength, { area: command.area, saidBy: command.saidBy })
    case 'strengths/set-about':
      return become(state, strength, { about: command.about })
    case 'strengths/mark-exception':
      return become(state, strength, { isException: command.isException })
    case 'strengths/mark-for-goal':
      return become(state, strength, { isForGoal: command.isForGoal })
    case 'strengths/remove':
      return ok({ strengths: state.strengths.filter((other) => other.id !== strength.id) })
    default:
      return assertNever(command)
  }
}
