import { CIRCLE_OF_PARTY, type Circle, type Party } from '@shared/lib/ids'
import { Diamond } from 'lucide-react'
import { Mark } from './mark'

/** The circle whose mark and paper a party has; others have white paper. */
export function circleOfParty(party: Party): Circle | undefined {
  return CIRCLE_OF_PARTY[party] ?? undefined
}

/** The mark of who speaks. The word beside it carries the name. */
export function PartyMark({ party, size }: { readonly party: Party; readonly size: number }) {
  const circle = CIRCLE_OF_PARTY[party]
  const side = `calc(${size} * var(--u))`
  return circle ? (
    <Mark circle={circle} size={size} />
  ) : (
    <Diamond style={{ width: side, height: side, flex: 'none' }} strokeWidth={2.4} aria-hidden="true" />
  )
}
