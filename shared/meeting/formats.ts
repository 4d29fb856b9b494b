import { PUPIL_FORMATS, type PupilFormat } from '@shared/agenda/phases'

export const MEETING_FORMATS = ['threeCircle', ...PUPIL_FORMATS] as const

export type MeetingFormat = (typeof MEETING_FORMATS)[number]

/** Whether a format is a meeting about one pupil. */
export function isPupilFormat(format: MeetingFormat): format is PupilFormat {
  return format !== 'threeCircle'
}
