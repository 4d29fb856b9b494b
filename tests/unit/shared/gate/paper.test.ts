import { questionsOnPaper } from '@shared/gate/paper'
import type { MeetingState } from '@shared/meeting/state'
import { lettersOf, makeSheets, offeredSheets } from '@shared/sheets/sheets'
import { describe, expect, it } from 'vitest'
import { participantId } from '../../../support/builders'
import { evening, type MeetingDriver, pupilMeeting } from '../../../support/meeting-driver'

const OPTIONS = { cardForm: 'strip', lessons: 8, strengths: 'all' } as const
const person = (kind: 'pupil' | 'guardian' | 'school' | 'external', name: string) => ({
  id: participantId(name),
  name,
  kind,
  role: kind === 'external' ? 'leerplichtambtenaar' : '',
  hasAuthority: true,
  ground: 'gevraagd door ouders',
  isPresent: true,
})
const attendees = [
  person('pupil', 'Fenna Quaadgras'),
  person('guardian', 'Anke Zilverberk'),
  person('school', 'Koen Schipperheyn'),
  person('external', 'Rianne Doornbosch'),
]
const talk = (isAnonymous = false) =>
  pupilMeeting('concern', {
    firstName: 'Fenna',
    lastName: 'Quaadgras',
    attendees,
    isAnonymous,
    alias: 'de leerling',
  }).open()
const asked = ({ state }: MeetingDriver, names = offeredSheets(state)) =>
  questionsOnPaper(
    state,
    names.flatMap((name) => makeSheets(state as MeetingState, name, OPTIONS, lettersOf(state))),
  ).map(({ to, doubts }) => ({
    to: to.map(({ name }) => name).join(),
    words: doubts.words.map(({ word }) => word),
    names: doubts.names,
  }))
const goal = (meeting: MeetingDriver, text: string) => meeting.do({ type: 'case/write', field: 'goal', text })

describe('rule 215: paper gets the same look, for each addressee apart', () => {
  it('names words about health to every addressee, on every sheet that holds them', () => {
    const meeting = goal(talk(), 'Zij is depressief, zegt de huisarts')
    const words = ['depressief', 'huisarts']
    expect(asked(meeting, ['reportSheet'])).toEqual(
      ['Fenna Quaadgras', 'Anke Zilverberk', 'Rianne Doornbosch'].map((to) => ({ to, words, names: [] })),
    )
    for (const name of ['agreementSheet', 'goalCard', 'plainReport'] as const)
      expect(asked(meeting, [name])[0]?.words, name).toEqual(words)
  })

  it('names people at the table only to somebody from outside, and not that person', () => {
    const meeting = goal(talk(), 'Anke en Rianne bellen Koen')
    expect(asked(meeting, ['reportSheet'])).toEqual([
      { to: 'Rianne Doornbosch', words: [], names: ['Anke Zilverberk', 'Koen Schipperheyn'] },
    ])
  })

  it('asks about what is left of a name in the anonymous mode', () => {
    expect(asked(goal(talk(true), 'ik hoor Fenna graag'), ['goalCard'])).toEqual([])
    const bram = pupilMeeting('concern', {
      firstName: 'Vos',
      lastName: '',
      isAnonymous: true,
      alias: 'de leerling',
    }).open()
    expect(asked(goal(bram, 'Hier zit Vos graag'), ['goalCard'])).toEqual([{ to: '', words: [], names: ['Vos'] }])
  })

  it('looks for all names in a driegesprek, but for the chair and who does what', () => {
    const people = [{ id: participantId('a'), name: 'Lotte Quaadgras', role: '', isPresent: true }]
    const round = evening({ theme: 'Huiswerk', centralQuestion: 'Hoe?', chair: 'Roos Kokmeijer' })
      .circle('students', { people })
      .open()
    expect(asked(round.action('Bellen', 'Lotte'))).toEqual([])
    expect(asked(round.point('students', 'Lotte leest, en is ziek'))).toEqual([
      { to: '', words: [], names: ['Lotte Quaadgras'] },
    ])
  })
})
