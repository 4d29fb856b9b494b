import { Mark, type MarkProps } from '@renderer/ui/mark'
import type { Party } from '@shared/lib/ids'
import { Diamond } from 'lucide-react'

const CIRCLE: Readonly<Record<Party, MarkProps['circle'] | null>> = {
  pupil: 'students',
  parents: 'parents',
  school: 'teachers',
  other: null,
}

/** The mark of who speaks. The word beside it carries the name. */
export function PartyMark({ party, size }: { readonly party: Party; readonly size: number }) {
  const circle = CIRCLE[party]
  return circle ? <Mark circle={circle} size={size} /> : <Diamond size={size} strokeWidth={2.4} aria-hidden="true" />
}
