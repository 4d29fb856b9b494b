import { Mark } from './mark'

export interface PartyMarkProps {
  readonly party: 'pupil' | 'parents' | 'school' | 'other'
  /** Length of a side in px. */
  readonly size: number
}

const CIRCLE = { pupil: 'students', parents: 'parents', school: 'teachers' } as const

/** The shape of who speaks: circle, square, triangle, and a hollow diamond for others. The word beside it carries the name. */
export function PartyMark({ party, size }: PartyMarkProps) {
  if (party !== 'other') return <Mark circle={CIRCLE[party]} size={size} />
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
