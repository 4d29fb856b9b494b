import { assertNever } from '@shared/lib/assert-never'
import type { AgreementId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { UNCHECKED } from '@shared/lib/smarti'
import { carryOver, type Decision, undecided } from './go-on'
import type { AgreementsCommand, AgreementsProblem } from './schema'
import {
  type Agreement,
  type AgreementsState,
  type AgreementWords,
  type Evaluation,
  evaluationOf,
  NO_CONSENT,
  NO_RATING,
  NO_WORDS,
  type PersonConsent,
} from './state'

type Outcome = Result<AgreementsState, AgreementsProblem>
type OfType<T extends AgreementsCommand['type']> = Extract<AgreementsCommand, { type: T }>

function become(state: AgreementsState, id: AgreementId, change: (agreement: Agreement) => Agreement): Outcome {
  if (!state.agreements.some((agreement) => agreement.id === id)) return fail('agreements/unknown')
  return ok({ ...state, agreements: state.agreements.map((other) => (other.id === id ? change(other) : other)) })
}

function add(state: AgreementsState, { id, words }: OfType<'agreements/add'>): Outcome {
  if (state.agreements.some((agreement) => agreement.id === id)) return fail('agreements/duplicate-id')
  // A patch from JSON leaves keys out; none of them is ever present with the value undefined.
  const given = words as Partial<AgreementWords>
  return ok({
    ...state,
    agreements: [...state.agreements, { id, ...NO_WORDS, ...given, smarti: UNCHECKED, consents: {} }],
  })
}

function move(state: AgreementsState, { id, toIndex }: OfType<'agreements/move'>): Outcome {
  const moved = state.agreements.find((agreement) => agreement.id === id)
  if (!moved) return fail('agreements/unknown')
  const others = state.agreements.filter((agreement) => agreement.id !== id)
  return ok({ ...state, agreements: [...others.slice(0, toIndex), moved, ...others.slice(toIndex)] })
}

/**
 * New words must be read back again: who agreed to other words did not agree to these, and what was said about them is
 * about them (docs/domain.md, rules 103 and 267).
 */
function edit(state: AgreementsState, { id, patch }: OfType<'agreements/edit'>): Outcome {
  return become(state, id, (agreement) => {
    const consents = Object.entries<PersonConsent>(agreement.consents).map(([person, consent]) => [
      person,
      { ...consent, answer: null, isOnEarlierWords: consent.remark.trim() !== '' },
    ])
    return { ...agreement, ...(patch as Partial<AgreementWords>), consents: Object.fromEntries(consents) }
  })
}

function evaluate(state: AgreementsState, { id, patch }: OfType<'agreements/evaluate'>): Outcome {
  if (!state.previous?.agreements.some((agreement) => agreement.id === id)) return fail('agreements/unknown')
  const evaluation = { ...evaluationOf(state, id), ...(patch as Partial<Evaluation>) }
  return ok({ ...state, evaluations: { ...state.evaluations, [id]: evaluation } })
}

function decide(state: AgreementsState, { id, patch }: OfType<'agreements/decide'>): Outcome {
  const agreement = state.previous?.agreements.find((one) => one.id === id)
  if (!agreement) return fail('agreements/unknown')
  const evaluation = { ...evaluationOf(state, id), ...(patch as Decision) }
  const decided = { ...state, evaluations: { ...state.evaluations, [id]: evaluation } }
  return ok({ ...decided, agreements: carryOver(state, decided, agreement) })
}

function remove(state: AgreementsState, { id }: OfType<'agreements/remove'>): Outcome {
  const agreements = state.agreements.filter((agreement) => agreement.id !== id)
  if (agreements.length === state.agreements.length) return fail('agreements/unknown')
  return ok({ ...state, agreements, evaluations: undecided(state, id) })
}

/** Carries out one command on the agreements. Pure. On a problem nothing changes. */
export function applyAgreements(state: AgreementsState, command: AgreementsCommand): Outcome {
  switch (command.type) {
    case 'agreements/add':
      return add(state, command)
    case 'agreements/edit':
      return edit(state, command)
    case 'agreements/move':
      return move(state, command)
    case 'agreements/remove':
      return remove(state, command)
    case 'agreements/check': {
      const { id, letter, answer } = command
      return become(state, id, (one) => ({ ...one, smarti: { ...one.smarti, [letter]: answer } }))
    }
    case 'agreements/consent': {
      const { id, personId, patch } = command
      const isNew = patch.remark === undefined ? {} : { isOnEarlierWords: false }
      const said = (one: Agreement): PersonConsent => ({
        ...(one.consents[personId] ?? NO_CONSENT),
        ...(patch as Partial<PersonConsent>),
        ...isNew,
      })
      return become(state, id, (one) => ({ ...one, consents: { ...one.consents, [personId]: said(one) } }))
    }
    case 'agreements/restate':
      return ok({ ...state, restated: { ...state.restated, [command.personId]: command.text } })
    case 'agreements/follow-up':
      return ok({
        ...state,
        followUp: { ...state.followUp, ...(command.patch as Partial<AgreementsState['followUp']>) },
      })
    case 'agreements/plan':
      return ok({ ...state, plan: { ...state.plan, ...(command.patch as Partial<AgreementsState['plan']>) } })
    case 'agreements/plan-consent': {
      const consents = { ...state.plan.consents, [command.personId]: command.answer }
      return ok({ ...state, plan: { ...state.plan, consents } })
    }
    case 'agreements/take-over': {
      if (state.previous) return fail('agreements/already-taken-over')
      const { date, goal, agreements } = command
      return ok({ ...state, previous: { date, goal, agreements } })
    }
    case 'agreements/evaluate':
      return evaluate(state, command)
    case 'agreements/decide':
      return decide(state, command)
    case 'agreements/rate': {
      const rating = { ...(state.ratings[command.personId] ?? NO_RATING), ...command.patch }
      return ok({ ...state, ratings: { ...state.ratings, [command.personId]: rating as typeof NO_RATING } })
    }
    default:
      return assertNever(command)
  }
}
