const SEATS = [
  [5, 43],
  [10, 22],
  [10, 64],
  [26, 7],
  [26, 79],
] as const
const TRIANGLES = [
  'M86 43.5l5 8.5h-10z',
  'M81 22.5l5 8.5h-10z',
  'M81 64.5l5 8.5h-10z',
  'M65 7.5l5 8.5h-10z',
  'M65 79.5l5 8.5h-10z',
]

/** The picture of a driegesprek: one ring in the middle, two groups around it. */
export function FormatPicture() {
  return (
    <svg width="96" height="96" viewBox="0 0 96 96" aria-hidden="true">
      <circle cx="48" cy="48" r="19" fill="var(--surface)" stroke="var(--leer)" strokeWidth="11" />
      <circle cx="48" cy="48" r="7" fill="var(--leer)" />
      <g fill="var(--oud)">
        {SEATS.map(([x, y]) => (
          <rect key={`${x}.${y}`} x={x} y={y} width="10" height="10" rx="1" />
        ))}
      </g>
      <g fill="var(--doc)" stroke="var(--doc)" strokeWidth="1.5" strokeLinejoin="round">
        {TRIANGLES.map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
    </svg>
  )
}
