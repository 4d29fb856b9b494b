import type { PupilFormat } from '@shared/agenda/phases'

export interface TablePictureProps {
  readonly format: PupilFormat
  /** Length of a side in px. */
  readonly size: number
}

/** What lies on the table, as strokes on 96 by 96. */
const ON_TABLE: Readonly<Record<PupilFormat, string>> = {
  pupilReview: 'M37 46h22M37 54h22M37 62h14',
  teamReview: 'M38 47l6 6 12-12M38 63h20',
  concern: 'M48 66c-9-6-14-11-14-17a7.5 7.5 0 0 1 14-3.5A7.5 7.5 0 0 1 62 49c0 6-5 11-14 17z',
  triad: 'M48 42l13 22H35z',
  evaluation: 'M36 54a12 12 0 1 0 4-9M38 38v8h8M48 47v8l5 4',
  incident: 'M48 42v14M48 64v1',
}

function Pupil() {
  return <circle cx="48" cy="12" r="8" fill="var(--leer)" />
}

function Parents() {
  return <rect x="9" y="66" width="14" height="14" rx="1.5" fill="var(--oud)" />
}

function School({ x }: { readonly x: number }) {
  const path = `M${x} 64l9 16h-18z`
  return <path d={path} fill="var(--doc)" stroke="var(--doc)" strokeWidth="1.5" strokeLinejoin="round" />
}

/** The picture of a meeting about one pupil: a table, who sits at it, and what it is for. */
export function TablePicture({ format, size }: TablePictureProps) {
  const isTeam = format === 'teamReview'
  return (
    <svg width={size} height={size} viewBox="0 0 96 96" aria-hidden="true">
      <circle cx="48" cy="54" r="26" fill="var(--desk)" stroke="var(--line-strong)" strokeWidth="2" />
      <path
        d={ON_TABLE[format]}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {isTeam ? <School x={16} /> : <Parents />}
      {isTeam ? (
        <path d="M48 4l9 16H39z" fill="var(--doc)" stroke="var(--doc)" strokeWidth="1.5" strokeLinejoin="round" />
      ) : (
        <Pupil />
      )}
      <School x={80} />
    </svg>
  )
}
