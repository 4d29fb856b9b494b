import type { AgreementId } from '@shared/lib/ids'
import { type Agreement, type AgreementsState, type AgreementWords, evaluationOf } from './state'

const GOES_ON = ['goOn', 'adapt', 'extend']

/** The agreements of the meeting before that go on in some form and were not taken into the new ones yet. */
export function toGoOn(state: AgreementsState): Agreement[] {
  const before = state.previous?.agreements ?? []
  const taken = new Set(state.agreements.map(({ id }) => id))
  return before.filter(({ id }) => GOES_ON.includes(evaluationOf(state, id).next ?? '') && !taken.has(nextId(id)))
}

/** The id of the agreement that goes on from an earlier one: taking it in twice is then refused. */
export function nextId(id: AgreementId): AgreementId {
  return `${id}.next` as AgreementId
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
