import { calendarFile } from '@renderer/state/calendar-file'
import { describe, expect, it } from 'vitest'

const back = {
  uid: 'meeting.evaluation',
  kind: 'evaluation',
  date: '2026-03-29',
  time: '15:45',
  place: 'Kamer 1; boven, links',
  no: 0,
  name: 'Fenna',
} as const

describe('a calendar file', () => {
  it('keeps the clock on the wall, also on the day summer time begins, and the whole day without a time', () => {
    const end = { ...back, uid: 'meeting.a', kind: 'end', time: '', place: '' } as const
    const text = calendarFile([back, end], ({ kind, name }) => `${kind} ${name}`) ?? ''
    expect(text).toContain('DTSTART:20260329T154500\r\n')
    expect(text).toContain('DTSTART;VALUE=DATE:20260329\r\n')
    expect(text).toContain('UID:meeting.evaluation@driekring\r\n')
    expect(text).toContain('SUMMARY:evaluation Fenna\r\n')
    expect(text).toContain('LOCATION:Kamer 1\\; boven\\, links\r\n')
  })

  it('is none for a date that is not one', () => {
    expect(calendarFile([{ ...back, date: '2026-13-40' }], () => 'x')).toBeNull()
  })
})
