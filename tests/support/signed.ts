import { createHash } from 'node:crypto'
import type { SignChoice } from '@shared/agreements/schema-signing'
import { agreementContent } from '@shared/meeting/agreement-content'
import type { MeetingCommand } from '@shared/meeting/commands'
import { agreementId, participantId, some, strengthId } from './builders'
import { closedFennaMeeting, FENNA_PEOPLE } from './fenna'
import type { MeetingDriver } from './meeting-driver'

/** The hash of a content, as the app makes it. */
export const hashOf = (content: string) => createHash('sha256').update(content).digest('hex')

/** Freezes what is agreed now, as the app does. */
export function freeze(meeting: MeetingDriver): MeetingDriver {
  const content = agreementContent(meeting.state)
  const no = meeting.state.signing.versions.length + 1
  return meeting.do({ type: 'signing/freeze', no, hash: hashOf(content), content })
}

/** Somebody types a name under a version. */
export function signTyped(meeting: MeetingDriver, version: number, person: string, choice: SignChoice, remark = '') {
  const mark = `${person} getypt`
  const given = { choice, remark, way: 'typed', mark, date: '2026-02-03' } as const
  const { hash } = some(meeting.state.signing.versions[version - 1])
  return meeting.do({ type: 'signing/sign', version, hash, personId: participantId(person), ...given })
}

/** Words that came after version 1, each of which is printed somewhere on the sheet of today. */
export const LATER = {
  what: 'Laat de film later een keer zien.',
  goal: 'Een doel van later.',
  strength: 'Een sterke kant van later.',
  restated: 'Later doe ik het anders.',
  place: 'Spreekkamer van later',
  pupilWords: 'Mijn woorden van later.',
  school: 'School van later',
  role: 'vader, later ingevuld',
  className: 'klas van later',
} as const

/** The closed meeting about Fenna with version 1, signed by two. */
export function signedFenna(): MeetingDriver {
  const meeting = closedFennaMeeting()
    .do({ type: 'case/write', field: 'pupilWords', text: 'Ik laat mijn film zien.' })
    .do({ type: 'agreements/restate', personId: participantId('koen'), text: 'Ik hang de volgorde op.' })
  signTyped(freeze(meeting), 1, 'anke', 'notAgreed', 'Eerst praten over de telefoons.')
  return signTyped(meeting, 1, 'koen', 'agreed')
}

/** Changes every kind of word that is printed. */
export function changeEverything(meeting: MeetingDriver): MeetingDriver {
  const people = FENNA_PEOPLE.filter(({ id }) => id !== participantId('nadia')).map((person) =>
    person.id === participantId('willem') ? { ...person, role: LATER.role, isPresent: false } : person,
  )
  return meeting
    .do({ type: 'agreements/edit', id: agreementId('agreement-1'), patch: { what: LATER.what } })
    .do({ type: 'agreements/remove', id: agreementId('agreement-2') })
    .do({ type: 'agreements/follow-up', patch: { place: LATER.place } })
    .do({ type: 'agreements/restate', personId: participantId('koen'), text: LATER.restated })
    .do({ type: 'case/write', field: 'goal', text: LATER.goal })
    .do({ type: 'case/write', field: 'pupilWords', text: LATER.pupilWords })
    .do({ type: 'strengths/edit', id: strengthId('strength-7'), text: LATER.strength, places: ['home'] })
    .do({ type: 'strengths/remove', id: strengthId('strength-1') })
    .do({ type: 'meeting/change-setup', patch: { school: LATER.school } })
    .do({ type: 'meeting/change-pupil', patch: { className: LATER.className, attendees: people } })
}

/** A word of version 1, and what a forger makes of it. */
export const FORGED = {
  of: 'Telefoons zitten bij elke presentatie in de tas',
  into: 'Telefoons mogen altijd op tafel',
} as const
const forgedWords = (content: string) => content.replace(FORGED.of, FORGED.into)

type Forgery = (commands: readonly MeetingCommand[]) => MeetingCommand[]

/** What somebody with the keys may do to what was signed; as many commands or more. */
export const FORGERIES: Readonly<Record<string, Forgery>> = {
  'other words in a version': (commands) =>
    commands.map((one) => (one.type === 'signing/freeze' ? { ...one, content: forgedWords(one.content) } : one)),
  'other words in a version, with their hash': (commands) =>
    commands.map((one) => {
      if (one.type !== 'signing/freeze') return one
      const content = forgedWords(one.content)
      return { ...one, content, hash: hashOf(content) }
    }),
  'a second version under a number that is taken': (commands) => {
    const first = some(commands.find((one) => one.type === 'signing/freeze'))
    if (first.type !== 'signing/freeze') throw new Error('not frozen')
    const content = forgedWords(first.content)
    return commands.map((one, place) =>
      place === commands.length - 1 ? { ...first, at: one.at, content, hash: hashOf(content) } : one,
    )
  },
  'a signature under another version': (commands) =>
    commands.map((one) => (one.type === 'signing/sign' ? { ...one, version: 2 } : one)),
}
