import type { AgreementId } from '@shared/lib/ids'
import { UNCHECKED } from '@shared/lib/smarti'
import { type Agreement, type AgreementsState, type AgreementWords, evaluationOf, type Next } from './state'

const GOES_ON: readonly (Next | null)[] = ['goOn', 'adapt', 'extend']

/** What was decided about how an agreement goes on, as far as it changes. */
export interface Decision {
  readonly next?: Next | null
  readonly nextText?: string
}

/** The id of the agreement that goes on from an earlier one: taking it in twice is then refused. */
export function nextId(id: AgreementId): AgreementId {
  return `${id}.next` as AgreementId
}

/** The place among the new agreements, from 0, of the one that goes on from `id`; -1 when it is not there. */
export function placeOfNext(state: AgreementsState, id: AgreementId): number {
  return state.agreements.findIndex((agreement) => agreement.id === nextId(id))
}

/** Whether a new agreement goes on from one of the meeting before. */
export function isFromBefore({ previous }: AgreementsState, id: AgreementId): boolean {
  return previous?.agreements.some((agreement) => nextId(agreement.id) === id) ?? false
}

/**
 * An agreement that goes on, as a new one: the same words, followed by what was said about going on. Its dates are
 * new, so they start empty (docs/domain.md, rule 114).
 */
export function wordsToGoOn(state: AgreementsState, agreement: Agreement): AgreementWords {
  const { id, smarti: _smarti, consents: _consents, ...words } = agreement
  const what = [words.what, evaluationOf(state, id).nextText].filter((part) => part.trim() !== '').join(' ')
  return { ...words, what, startDate: '', endDate: '' }
}

/** The agreements of the meeting before that go on in some form and were not taken into the new ones yet. */
export function toGoOn(state: AgreementsState): Agreement[] {
  const before = state.previous?.agreements ?? []
  return before.filter(({ id }) => GOES_ON.includes(evaluationOf(state, id).next) && placeOfNext(state, id) < 0)
}

/**
 * All that is agreed from this meeting on: the new agreements, and those of before of which it was only decided that
 * they go on. Only a meeting of before rule 260 has the latter.
 */
export function agreedFromNow(state: AgreementsState): Agreement[] {
  const going = toGoOn(state).map((agreement) => ({
    ...wordsToGoOn(state, agreement),
    id: nextId(agreement.id),
    smarti: UNCHECKED,
    consents: {},
  }))
  return [...state.agreements, ...going]
}

const keyOf = ({ doers, strengthIds, ...words }: AgreementWords) =>
  JSON.stringify([Object.entries(words).sort(), doers, strengthIds])

/** Whether nobody changed or answered an agreement since it was carried over with these words. */
function isAsCarried({ id: _id, smarti, consents, ...words }: Agreement, carried: AgreementWords): boolean {
  const isUnchecked = Object.values(smarti).every((answer) => answer === null)
  return isUnchecked && Object.keys(consents).length === 0 && keyOf(words) === keyOf(carried)
}

/**
 * The new agreements after a decision about one of before. One that goes on stands among them at once, and follows the
 * words of the decision; one that stops is taken out again. What somebody wrote in it is never touched
 * (docs/domain.md, rule 260). `before` and `after` are the state around the decision.
 */
export function carryOver(before: AgreementsState, after: AgreementsState, agreement: Agreement): readonly Agreement[] {
  const { agreements } = after
  const place = placeOfNext(after, agreement.id)
  const carried = agreements[place]
  const goesOn = GOES_ON.includes(evaluationOf(after, agreement.id).next)
  const words = wordsToGoOn(after, agreement)
  if (!carried) {
    const next = { id: nextId(agreement.id), ...words, smarti: UNCHECKED, consents: {} }
    return goesOn ? [...agreements, next] : agreements
  }
  const wasCarried = wordsToGoOn(before, agreement)
  if (!goesOn) return isAsCarried(carried, wasCarried) ? agreements.filter((one) => one !== carried) : agreements
  if (carried.what !== wasCarried.what || words.what === wasCarried.what) return agreements
  return agreements.map((one) => (one === carried ? { ...one, what: words.what } : one))
}

/**
 * The evaluations after an agreement was taken out of the new ones: of the one it goes on from nothing is decided any
 * more, so that no paper says that it goes on (docs/domain.md, rule 260).
 */
export function undecided(state: AgreementsState, removed: AgreementId): AgreementsState['evaluations'] {
  const from = state.previous?.agreements.find(({ id }) => nextId(id) === removed)
  if (!from || !GOES_ON.includes(evaluationOf(state, from.id).next)) return state.evaluations
  return { ...state.evaluations, [from.id]: { ...evaluationOf(state, from.id), next: null } }
}
