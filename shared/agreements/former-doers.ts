import type { ParticipantId } from '@shared/lib/ids'
import type { Agreement, AgreementsState } from './state'

/** Somebody who is no longer among the people of a meeting, and the words that stand for them. */
export interface FormerDoer {
  readonly id: ParticipantId
  readonly words: string
}

function inWords(agreement: Agreement, gone: readonly FormerDoer[]): Agreement {
  const left = gone.filter(({ id }) => agreement.doers.includes(id))
  if (left.length === 0) return agreement
  const who = [...left.map(({ words }) => words), agreement.who].filter((part) => part.trim() !== '').join(', ')
  return { ...agreement, who, doers: agreement.doers.filter((id) => left.every((one) => one.id !== id)) }
}

/** Agreements in which those who are gone are named in words, so that each still says who does it (docs/domain.md, rule 172). */
export function withFormerDoers(state: AgreementsState, gone: readonly FormerDoer[]): AgreementsState {
  const all = (agreements: readonly Agreement[]) => agreements.map((one) => inWords(one, gone))
  const { agreements, previous } = state
  return {
    ...state,
    agreements: all(agreements),
    previous: previous && { ...previous, agreements: all(previous.agreements) },
  }
}
