import { Seat } from '../parts/seat'

const INNER = [0, 60, 120, 180, 240, 300]
const OUTER = [30, 60, 90, 120, 150, 210, 240, 270, 300, 330]

function onRound(degrees: number, radius: number) {
  const angle = (degrees * Math.PI) / 180
  return { cx: (60 + radius * Math.sin(angle)).toFixed(1), cy: (60 - radius * Math.cos(angle)).toFixed(1) }
}

/** Filled seats in the middle, hollow ones in two half circles around them. */
export function CirclesTalk() {
  return (
    <svg viewBox="0 0 120 120" fill="currentColor" aria-hidden="true">
      {INNER.map((degrees) => (
        <circle key={degrees} {...onRound(degrees, 21)} r="8" />
      ))}
      {OUTER.map((degrees) => (
        <circle key={degrees} {...onRound(degrees, 52)} r="6.5" fill="none" stroke="currentColor" strokeWidth="4.5" />
      ))}
    </svg>
  )
}

const LINE = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 7,
  strokeLinejoin: 'round',
  strokeLinecap: 'round',
} as const

/** A square note with a question mark. */
export function OwnNote() {
  return (
    <svg viewBox="0 0 120 120" {...LINE} aria-hidden="true">
      <rect x="12" y="12" width="96" height="96" rx="3" fill="var(--surface)" />
      <path d="M44 46a16 16 0 1 1 24 14c-6 3.5-8 6-8 12" />
      <circle cx="60" cy="87" r="2.5" fill="currentColor" />
    </svg>
  )
}

/** A person, struck through. */
export function NoPerson() {
  return (
    <svg viewBox="0 0 120 120" {...LINE} aria-hidden="true">
      <circle cx="60" cy="38" r="20" />
      <path d="M22 106a38 38 0 0 1 76 0" />
      <path d="M18 14 106 106" stroke="var(--paper)" strokeWidth="20" />
      <path d="M14 12 106 108" />
    </svg>
  )
}

/** The three circles together inside one ring. */
export function StaysHere() {
  return (
    <svg viewBox="0 0 120 120" aria-hidden="true">
      <circle cx="60" cy="60" r="52" fill="none" stroke="currentColor" strokeWidth="7" />
      <Seat circle="students" x={60} y={36} scale={0.83} />
      <Seat circle="parents" x={39} y={73} scale={0.85} />
      <Seat circle="teachers" x={81} y={74} scale={0.83} />
    </svg>
  )
}
