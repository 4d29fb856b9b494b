import { z } from '@shared/lib/zod'
import { askedForConsent } from '@shared/meeting/pupil-setup'
import { type AgreementSource, peopleOf, sheetPersonSchema, showIn } from './sheet-parts'

const text = z.string()

/** Consent to the action part and the pupil's own say, for a pupil with an ontwikkelingsperspectief. */
export const sheetPlanSchema = z.object({
  consents: z.array(z.object({ person: sheetPersonSchema, answer: z.enum(['yes', 'no']).nullable() })),
  pupilView: text,
  howAsked: text,
  influence: text,
  toldBackOn: text,
})
export type SheetPlan = z.infer<typeof sheetPlanSchema>

/** The plan block of a sheet; null for a pupil without a plan (docs/domain.md, rule 108). */
export function planOf(meeting: AgreementSource): SheetPlan | null {
  if (!meeting.pupil.hasPlan) return null
  const show = showIn(meeting)
  const { plan } = meeting.agreements
  const asked = new Set(askedForConsent(meeting.pupil.attendees, plan.consents).map(({ id }) => id))
  const parents = peopleOf(meeting).filter(({ id }) => asked.has(id))
  return {
    consents: parents.map((person) => ({ person, answer: plan.consents[person.id] ?? null })),
    pupilView: show(plan.pupilView),
    howAsked: show(plan.howAsked),
    influence: show(plan.influence),
    toldBackOn: plan.toldBackOn,
  }
}
