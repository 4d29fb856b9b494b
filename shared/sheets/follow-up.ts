import { z } from '@shared/lib/zod'
import { type AgreementSource, showIn } from './sheet-parts'

const text = z.string()

/** When we look back, and who hears what, as it is printed. */
export const sheetFollowUpSchema = z.object({
  date: text,
  time: text,
  place: text,
  who: text,
  contactForm: text,
  contactTo: text,
  nextStep: text,
})
export type SheetFollowUp = z.infer<typeof sheetFollowUpSchema>

/** The follow-up of a meeting. */
export function followUpOf(meeting: AgreementSource): SheetFollowUp {
  const show = showIn(meeting)
  const { date, time, ...texts } = meeting.agreements.followUp
  return {
    date,
    time,
    place: show(texts.place),
    who: show(texts.who),
    contactForm: show(texts.contactForm),
    contactTo: show(texts.contactTo),
    nextStep: show(texts.nextStep),
  }
}
