import { Mark } from '@renderer/ui/mark'
import type { Party } from '@shared/lib/ids'

const CIRCLE = { pupil: 'students', parents: 'parents', school: 'teachers' } as const

/** The shape of a party; others have none. The word beside it carries the name. */
export function PartyMark({ party, size }: { readonly party: Party; readonly size: number }) {
  return party === 'other' ? null : <Mark circle={CIRCLE[party]} size={size} />
}
