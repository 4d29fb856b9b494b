import type { SignChoice, SignWay } from '@shared/agreements/schema-signing'

export interface SignDraft {
  readonly choice: SignChoice | null
  readonly remark: string
  readonly way: SignWay
  readonly drawn: string
  readonly typed: string
  readonly date: string
}

/** What a signature still needs; null when it is whole. Not agreeing needs a reason (docs/domain.md, rule 105). */
export function missingIn(draft: SignDraft): 'choice' | 'reason' | 'mark' | 'name' | 'date' | null {
  const { choice, remark, way, drawn, typed, date } = draft
  if (choice === null) return 'choice'
  if (choice === 'notAgreed' && remark.trim() === '') return 'reason'
  if (way === 'screen' && drawn === '') return 'mark'
  if (way === 'typed' && typed.trim() === '') return 'name'
  return way === 'paper' && date === '' ? 'date' : null
}
