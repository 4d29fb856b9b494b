import { assertNever } from '@shared/lib/assert-never'
import { fail, ok, type Result } from '@shared/lib/result'
import type { CaseState, Concern, Explanation } from './case-state'
import type { CaseCommand, CaseProblem } from './schema-case'

type Outcome = Result<CaseState, CaseProblem>
type OfType<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>

const isEmpty = (text: string | undefined) => text !== undefined && text.trim() === ''

function changed<T extends { readonly id: string }>(items: readonly T[], id: string, change: Partial<T>): T[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item))
}

function onConcern(
  state: CaseState,
  command: OfType<'case/add-concern' | 'case/edit-concern' | 'case/remove-concern'>,
): Outcome {
  const isKnown = state.concerns.some((concern) => concern.id === command.id)
  switch (command.type) {
    case 'case/add-concern': {
      const { type: _type, at: _at, ...concern } = command
      if (isKnown) return fail('case/duplicate-id')
      if (isEmpty(concern.text)) return fail('case/empty')
      return ok({ ...state, concerns: [...state.concerns, concern] })
    }
    case 'case/edit-concern':
      if (!isKnown) return fail('case/unknown')
      if (isEmpty(command.patch.text)) return fail('case/empty')
      // A patch from JSON leaves keys out; none of them is ever present with the value undefined.
      return ok({ ...state, concerns: changed(state.concerns, command.id, command.patch as Partial<Concern>) })
    case 'case/remove-concern':
      if (!isKnown) return fail('case/unknown')
      return ok({ ...state, concerns: state.concerns.filter((concern) => concern.id !== command.id) })
  }
}

function onExplanation(
  state: CaseState,
  command: OfType<'case/add-explanation' | 'case/edit-explanation' | 'case/remove-explanation'>,
): Outcome {
  const isKnown = state.explanations.some((explanation) => explanation.id === command.id)
  switch (command.type) {
    case 'case/add-explanation': {
      const { type: _type, at: _at, ...explanation } = command
      if (isKnown) return fail('case/duplicate-id')
      if (isEmpty(explanation.cause)) return fail('case/empty')
      return ok({ ...state, explanations: [...state.explanations, explanation] })
    }
    case 'case/edit-explanation': {
      if (!isKnown) return fail('case/unknown')
      if (isEmpty(command.patch.cause)) return fail('case/empty')
      const patch = command.patch as Partial<Explanation>
      return ok({ ...state, explanations: changed(state.explanations, command.id, patch) })
    }
    case 'case/remove-explanation':
      if (!isKnown) return fail('case/unknown')
      return ok({ ...state, explanations: state.explanations.filter((other) => other.id !== command.id) })
  }
}

/** Carries out one command on what is said about a pupil. Pure. On a problem nothing changes. */
export function applyCase(state: CaseState, command: CaseCommand): Outcome {
  switch (command.type) {
    case 'case/write':
      return ok({ ...state, texts: { ...state.texts, [command.field]: command.text } })
    case 'case/add-concern':
    case 'case/edit-concern':
    case 'case/remove-concern':
      return onConcern(state, command)
    case 'case/add-explanation':
    case 'case/edit-explanation':
    case 'case/remove-explanation':
      return onExplanation(state, command)
    case 'case/check-goal':
      return ok({ ...state, goalCheck: { ...state.goalCheck, [command.letter]: command.answer } })
    default:
      return assertNever(command)
  }
}
