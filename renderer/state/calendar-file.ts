import type { CalendarMoment } from '@shared/meeting/calendar'
import { createEvents, type DateTime, type EventAttributes } from 'ics'

/** A talk that looks back is put in for this long. */
const HALF_HOUR = { minutes: 30 } as const
const WHOLE_DAY = { days: 1 } as const

function dateOf(date: string, time: string): DateTime {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return time === '' ? [year, month, day] : [year, month, day, hour, minute]
}

/** The text of a calendar file (.ics), or null when a date is none. `titleOf` says what stands in the calendar. */
export function calendarFile(
  moments: readonly CalendarMoment[],
  titleOf: (moment: CalendarMoment) => string,
): string | null {
  const events = moments.map(
    (moment): EventAttributes => ({
      uid: `${moment.uid}@driekring`,
      title: titleOf(moment),
      start: dateOf(moment.date, moment.time),
      // The clock on the wall here, in whatever zone the calendar is read.
      startInputType: 'local',
      startOutputType: 'local',
      duration: moment.time === '' ? WHOLE_DAY : HALF_HOUR,
      productId: 'driekring',
      ...(moment.place === '' ? {} : { location: moment.place }),
    }),
  )
  const { error, value } = createEvents(events)
  return error || !value ? null : value
}
