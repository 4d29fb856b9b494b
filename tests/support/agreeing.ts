import { agreementId, participantId } from './builders'
import { pupilMeeting } from './meeting-driver'

/** Somebody at the table, named by the id. */
const person = (id: string, kind: 'pupil' | 'guardian' | 'school') => ({
  id: participantId(id),
  name: id,
  kind,
  role: '',
  hasAuthority: kind === 'guardian',
  ground: '',
  isPresent: true,
})
export const PEOPLE = [person('fenna', 'pupil'), person('anke', 'guardian'), person('koen', 'school')]
/** A gesprek bij zorgen that was opened, with three people at the table. */
export const table = () => pupilMeeting('concern', { attendees: PEOPLE }).open()
/** An agreement that is written down. */
export const add = (id: string, doers: readonly string[] = [], what = `afspraak ${id}`) =>
  ({
    type: 'agreements/add',
    id: agreementId(id),
    words: { what, doers: doers.map(participantId) },
  }) as const
/** What is agreed is frozen for signing. */
export const freeze = (content: string) => ({ type: 'signing/freeze', hash: 'ab'.repeat(32), content }) as const
/** Somebody signs by typing their name. */
export const sign = (personId: string, version = 1) =>
  ({
    type: 'signing/sign',
    version,
    personId: participantId(personId),
    choice: 'agreed',
    remark: '',
    way: 'typed',
    mark: personId,
    date: '2026-03-12',
  }) as const
