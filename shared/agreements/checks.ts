import type { ParticipantId, Party } from '@shared/lib/ids'
import { type Agreement, type AgreementsState, NO_CONSENT, type Rating } from './state'

/** Three agreements are enough; more get a hint. More than five are unusual (docs/domain.md, rule 101). */
const ENOUGH = 3

export type AgreementHint = 'no-doer' | 'no-sign' | 'no-date' | 'end-before-start' | 'no-strength'

/** What is missing in an agreement. Hints never block (docs/domain.md, rule 101). */
export function hintsOf(agreement: Agreement): AgreementHint[] {
  const hints: AgreementHint[] = []
  if (agreement.doers.length === 0 && agreement.who.trim() === '') hints.push('no-doer')
  if (agreement.successSign.trim() === '') hints.push('no-sign')
  if (agreement.startDate === '' && agreement.endDate === '' && agreement.whereWhen.trim() === '') hints.push('no-date')
  if (agreement.startDate !== '' && agreement.endDate !== '' && agreement.endDate < agreement.startDate)
    hints.push('end-before-start')
  if (agreement.strengthIds.length === 0) hints.push('no-strength')
  return hints
}

/** Whether there are so many agreements that it is worth asking „Is dit te veel?”. */
export function areMany({ agreements }: AgreementsState): boolean {
  return agreements.length > ENOUGH
}

/** The parties at the table that have no agreement yet; school too has at least one (docs/domain.md, rule 102). */
export function partiesWithout(
  { agreements }: AgreementsState,
  people: readonly { readonly id: ParticipantId; readonly party: Party }[],
): Party[] {
  const hasOne = (party: Party) =>
    agreements.some((agreement) => people.some((one) => one.party === party && agreement.doers.includes(one.id)))
  return (['pupil', 'parents', 'school'] as const).filter(
    (party) => people.some((one) => one.party === party) && !hasOne(party),
  )
}

/** How reading an agreement back stands: how many did not answer yet, and whether everybody said yes (docs/domain.md, rule 267). */
export function readingOf(
  { consents }: Agreement,
  people: readonly ParticipantId[],
): { readonly open: number; readonly state: 'open' | 'notAllYes' | 'allYes' } {
  const answers = people.map((id) => (consents[id] ?? NO_CONSENT).answer)
  const open = answers.filter((answer) => answer === null).length
  if (open > 0 || people.length === 0) return { open, state: 'open' }
  return { open, state: answers.every((answer) => answer === 'yes') ? 'allYes' : 'notAllYes' }
}

/** The mean of the ratings that were given, or null without any. One that was not given is not counted (docs/domain.md, rule 111). */
export function meanRating(
  ratings: readonly Pick<Rating, 'score'>[],
): { readonly mean: number; readonly given: number } | null {
  const scores = ratings.map((rating) => rating.score).filter((score) => score !== null)
  if (scores.length === 0) return null
  return { mean: scores.reduce((total, score) => total + score, 0) / scores.length, given: scores.length }
}
