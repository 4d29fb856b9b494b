import type { AgreementWords } from '@shared/agreements/state'
import type { Party, Place } from '@shared/lib/ids'
import { freshPupilSetup, type PupilSetup } from '@shared/meeting/pupil-setup'
import { freshSetup } from '@shared/meeting/setup'
import type { Area } from '@shared/strengths/state'
import type { Instant } from '@shared/time/time'
import { agreementId, concernId, explanationId, participantId, stamp, strengthId, type Unstamped } from './builders'
import { FENNA_AGREEMENTS, FENNA_CONCERNS, FENNA_EXPLANATIONS, FENNA_STRENGTHS, FENNA_TEXTS } from './fenna-words'
import { MeetingDriver } from './meeting-driver'

type Kind = PupilSetup['attendees'][number]['kind']

/** A winter moment in the Netherlands, wherever the tests run: the printed times are those of the app. */
const amsterdam = (text: string) => Date.parse(`${text.replace(' ', 'T')}+01:00`) as Instant

const attendee = (id: string, name: string, kind: Kind, role: string, isPresent = true) => ({
  id: participantId(id),
  name,
  kind,
  role,
  hasAuthority: kind === 'guardian',
  ground: '',
  isPresent,
})

/** Everybody at the table of the meeting about Fenna. */
export const FENNA_PEOPLE = [
  attendee('fenna', 'Fenna Brouwer', 'pupil', 'leerling'),
  attendee('anke', 'Anke Brouwer-Jansma', 'guardian', 'moeder'),
  attendee('willem', 'Willem Brouwer', 'guardian', 'vader'),
  attendee('koen', 'Koen Schipper', 'school', 'mentor, docent geschiedenis'),
  attendee('nadia', 'Nadia Chaouki', 'school', 'docent beeldend, tot 16.10 uur'),
  attendee('rianne', 'Rianne Mulder', 'school', 'gespreksleider, zorgcoördinator'),
]

type Commands = { readonly [T in Unstamped['type']]: Extract<Unstamped, { type: T }> }

/** Commands hold lists that may be written in, the state holds lists that may not; the words are the same. */
const adding = (id: string, words: Partial<AgreementWords>) =>
  ({ type: 'agreements/add', id: agreementId(id), words }) as Commands['agreements/add']

function setupOf(patch: Partial<PupilSetup>): PupilSetup {
  return {
    ...freshPupilSetup('concern'),
    firstName: 'Fenna',
    lastName: 'Brouwer',
    className: '2 mavo/havo A',
    age: 13,
    isInformed: true,
    initiative: 'school',
    attendees: FENNA_PEOPLE,
    reason: FENNA_TEXTS.reason,
    aims: FENNA_TEXTS.aims,
    ...patch,
  }
}

/** The meeting about Fenna of 3 February 2026 with all that was said, still running in its last part. */
export function fennaMeeting(patch: Partial<PupilSetup> = {}): MeetingDriver {
  const setup = {
    ...freshSetup(amsterdam('2026-02-03 15:45')),
    school: 'Vechtdal College (verzonnen)',
    place: 'Spreekkamer 1.12',
    chair: 'Rianne Mulder',
  }
  const meeting = new MeetingDriver(
    setup,
    { format: 'concern', pupil: setupOf(patch) },
    stamp(amsterdam('2026-01-19 10:00')),
  )
  meeting.at(amsterdam('2026-02-03 15:45')).open()
  FENNA_STRENGTHS.forEach(([area, saidBy, place, text], no) => {
    const said = { area: area as Area, saidBy: saidBy as Party, places: [place as Place], text }
    meeting.do({ type: 'strengths/add', id: strengthId(`strength-${no + 1}`), ...said })
  })
  FENNA_CONCERNS.forEach(([saidBy, place, text, since], no) => {
    const said = { saidBy: saidBy as Party, places: [place as Place], text, since }
    const open = { example: '', pupilReaction: '', parentsReaction: '' }
    meeting.do({ type: 'case/add-concern', id: concernId(`concern-${no + 1}`), ...said, ...open })
  })
  for (const [field, text] of Object.entries(FENNA_TEXTS.fields)) {
    meeting.do({ type: 'case/write', field: field as keyof typeof FENNA_TEXTS.fields, text })
  }
  FENNA_EXPLANATIONS.forEach(([actor, cause, solution], no) => {
    const said = { actor: actor as Party, cause, solution, influence: null, doneBy: '' }
    meeting.do({ type: 'case/add-explanation', id: explanationId(`explanation-${no + 1}`), ...said })
  })
  meeting.at(amsterdam('2026-02-03 16:30'))
  for (const { id, doers, strengths, ...words } of FENNA_AGREEMENTS) {
    const linked = strengths.map((no) => strengthId(`strength-${no}`))
    meeting.do(adding(id, { ...words, doers: doers.map(participantId), strengthIds: linked }))
  }
  return meeting.do({ type: 'agreements/follow-up', patch: FENNA_TEXTS.followUp })
}

/** The whole meeting, closed. */
export function closedFennaMeeting(patch: Partial<PupilSetup> = {}): MeetingDriver {
  return fennaMeeting(patch).at(amsterdam('2026-02-03 16:44')).end()
}

/** The talk of 24 March that looks back on it, closed. Willem was not there and gave no rating. */
export function fennaEvaluation(): MeetingDriver {
  const before = closedFennaMeeting()
  const setup = { ...before.state.setup, begin: amsterdam('2026-03-24 15:45') }
  const attendees = FENNA_PEOPLE.filter(({ id }) => id !== participantId('nadia')).map((person) => ({
    ...person,
    isPresent: person.id !== participantId('willem'),
  }))
  const pupil = { ...setupOf({ attendees, reason: '' }), phases: freshPupilSetup('evaluation').phases }
  const meeting = new MeetingDriver(setup, { format: 'evaluation', pupil }, stamp(amsterdam('2026-03-24 15:40')))
  const { agreements } = before.state.agreements
  const goal = FENNA_TEXTS.fields.goal
  meeting
    .at(amsterdam('2026-03-24 15:45'))
    .open()
    .do({ type: 'agreements/take-over', date: '2026-02-03', goal, agreements } as Commands['agreements/take-over'])
  for (const [id, result, remark, helped, nextText] of FENNA_TEXTS.results) {
    meeting.do({ type: 'agreements/evaluate', id: agreementId(id), patch: { result, remark, helped } })
    if (nextText) meeting.do({ type: 'agreements/decide', id: agreementId(id), patch: { next: 'adapt', nextText } })
  }
  for (const [person, score] of FENNA_TEXTS.ratings) {
    meeting.do({ type: 'agreements/rate', personId: participantId(person), patch: { score } })
  }
  return meeting
    .do({ type: 'agreements/follow-up', patch: { date: '2026-04-21', nextStep: FENNA_TEXTS.nextStep } })
    .at(amsterdam('2026-03-24 16:15'))
    .end()
}
