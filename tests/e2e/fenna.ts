import type { PupilFormat } from '@shared/agenda/phases'
import type { Party, Place } from '@shared/lib/ids'
import type { Attendee } from '@shared/meeting/pupil-setup'
import { concernId, explanationId, participantId, strengthId } from '../support/builders'
import { type MeetingDriver, pupilMeeting } from '../support/meeting-driver'

const person = (name: string, kind: Attendee['kind'], role: string): Attendee => ({
  id: participantId(name),
  name,
  kind,
  role,
  hasAuthority: kind === 'guardian',
  ground: '',
  isPresent: true,
})

const AT_TABLE = [
  person('Fenna Brouwer', 'pupil', 'leerling'),
  person('Anke Brouwer-Jansma', 'guardian', 'moeder'),
  person('Willem Brouwer', 'guardian', 'vader'),
  person('Koen Schipper', 'school', 'mentor'),
  person('Rianne Mulder', 'school', 'zorgcoördinator'),
]

/** The meeting about Fenna with everybody at the table, at this part. */
export function fennaAt(phase: string, format: PupilFormat = 'concern'): MeetingDriver {
  return pupilMeeting(format, { className: '2 mavo/havo A', age: 13, attendees: AT_TABLE })
    .open()
    .goTo(`phase.${phase}`)
}

/** Adds a concern of school in the meeting about Fenna. */
export function withConcern(driver: MeetingDriver, id: string, text: string, saidBy: Party = 'school'): MeetingDriver {
  return driver.do({
    type: 'case/add-concern',
    id: concernId(id),
    text,
    example: '',
    since: 'september',
    saidBy,
    places: ['school'],
    pupilReaction: '',
    parentsReaction: '',
  })
}

/** Adds a strength that only shows in one place. */
export function withStrength(driver: MeetingDriver, id: string, text: string, place: Place): MeetingDriver {
  return driver.do({
    type: 'strengths/add',
    id: strengthId(id),
    area: 'work_attitude',
    saidBy: place === 'home' ? 'parents' : 'school',
    text,
    places: [place],
  })
}

/** Adds a cause in the meeting about Fenna. */
export function withCause(driver: MeetingDriver, id: string, actor: Party, cause: string): MeetingDriver {
  return driver.do({
    type: 'case/add-explanation',
    id: explanationId(id),
    actor,
    cause,
    influence: 'yes',
    solution: '',
    doneBy: '',
  })
}
