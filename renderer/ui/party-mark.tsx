import { CIRCLE_OF_PARTY, type Party } from '@shared/lib/ids'
import { Mark } from './mark'

export interface PartyMarkProps {
  readonly party: Party
  /** Length of a side in px. */
  readonly size: number
}

/** The shape of who speaks: circle, square, triangle, and a hollow diamond for others. The word beside it carries the name. */
export function PartyMark({ party, size }: PartyMarkProps) {
  const circle = CIRCLE_OF_PARTY[party]
  if (circle) return <Mark circle={circle} size={size} />
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M12 2.5 21.5 12 12 21.5 2.5 12Z"
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
    </svg>
  )
}
