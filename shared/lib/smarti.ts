/** The six questions about a goal or an agreement (docs/domain.md, rule 74). */
export const SMARTI = ['specific', 'measurable', 'acceptable', 'realistic', 'timed', 'inspiring'] as const
export type SmartiLetter = (typeof SMARTI)[number]
export const SMARTI_ANSWERS = ['yes', 'no', 'unknown'] as const
export type SmartiAnswer = (typeof SMARTI_ANSWERS)[number]
export type SmartiCheck = Readonly<Record<SmartiLetter, SmartiAnswer | null>>

export const UNCHECKED: SmartiCheck = {
  specific: null,
  measurable: null,
  acceptable: null,
  realistic: null,
  timed: null,
  inspiring: null,
}
