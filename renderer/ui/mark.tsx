export interface MarkProps {
  readonly circle: 'students' | 'parents' | 'teachers'
  /** Length of a side in px. */
  readonly size: number
  readonly isHollow?: boolean
}

const COLOUR = { students: 'var(--leer)', parents: 'var(--oud)', teachers: 'var(--doc)' } as const

function shapeOf(circle: MarkProps['circle']) {
  if (circle === 'students') return <circle cx="12" cy="12" r="9.6" />
  if (circle === 'parents') return <rect x="3" y="3" width="18" height="18" rx="1.8" />
  return <path d="M12 2.8 22.4 20.8H1.6Z" />
}

/** The shape of a circle of people: circle, square or triangle. The word beside it carries the name. */
export function Mark({ circle, size, isHollow = false }: MarkProps) {
  const colour = COLOUR[circle]
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <g fill={isHollow ? 'none' : colour} stroke={colour} strokeWidth="2" strokeLinejoin="round">
        {shapeOf(circle)}
      </g>
    </svg>
  )
}
