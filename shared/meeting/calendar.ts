import type { MeetingState } from './state'

export interface CalendarMoment {
  /** Stays the same for the same moment of a meeting, so that a second import changes it and adds none. */
  readonly uid: string
  readonly kind: 'evaluation' | 'end'
  readonly date: string
  /** Empty: the whole day. */
  readonly time: string
  readonly place: string
  /** The number of the agreement; 0 for the evaluation. */
  readonly no: number
  /** Whom it is about, as little as will do. */
  readonly name: string
}

/**
 * What goes into a calendar: when we look back, and when agreements end. A calendar is read by others, so no words of
 * the talk go with it, and no more than a first name (docs/domain.md, rule 117).
 */
export function calendarMoments(meeting: MeetingState): CalendarMoment[] {
  const { id, pupil, agreements } = meeting
  if (!pupil) return []
  const name = pupil.isAnonymous ? pupil.alias : pupil.firstName
  const { date, time, place } = agreements.followUp
  const back: CalendarMoment = { uid: `${id}.evaluation`, kind: 'evaluation', date, time, place, no: 0, name }
  const ends = agreements.agreements.map((agreement, index): CalendarMoment => {
    const uid = `${id}.${agreement.id}`
    return { uid, kind: 'end', date: agreement.endDate, time: '', place: '', no: index + 1, name }
  })
  return [back, ...ends].filter((moment) => moment.date !== '')
}
