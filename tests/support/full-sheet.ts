import { agreementId, strengthId } from './builders'
import { FENNA_PEOPLE } from './fenna'
import { type MeetingDriver, pupilMeeting } from './meeting-driver'

const WORDS = [
  ['Fenna maakt een weekplanning.', 'fenna', 'Elke maandag in de mentorles.', 'De planning zit in haar map.'],
  [
    'Huiswerk maken aan tafel. De telefoon ligt in de gang.',
    'anke',
    'Elke schooldag om 16.30 uur.',
    'Fenna zet een kruisje op haar kaart.',
  ],
  [
    'De mentor bekijkt samen met Fenna de planning.',
    'koen',
    'Elke vrijdag na de les, 5 minuten.',
    'Hij zet een paraaf op de planning.',
  ],
  ['Fenna mag in de wiskundeles samenwerken.', 'nadia', 'Elke les.', 'Zij levert de opdracht in.'],
] as const

const GOOD = [
  'Fenna werkt goed in een groepje.',
  'Zij begint snel als de taak duidelijk is.',
  'Zij is sterk in talen.',
  'Zij helpt anderen.',
]

/** A talk that was closed with four agreements and six people who sign: the most a sheet of one page has to hold. */
export function fullSheetMeeting(): MeetingDriver {
  const talk = pupilMeeting('concern', { attendees: FENNA_PEOPLE, className: '2 vwo' }).open()
  for (const [no, text] of GOOD.entries()) {
    talk.do({
      type: 'strengths/add',
      id: strengthId(`s${no}`),
      area: 'attainment',
      saidBy: 'school',
      text,
      places: ['home'],
    })
  }
  const goal =
    'Ik lever mijn huiswerk voor wiskunde en Nederlands op tijd in. Vier van de vijf keer per week. Dat lukt mij op 5 maart.'
  talk.do({ type: 'case/write', field: 'goal', text: goal })
  for (const [no, [what, doer, whereWhen, successSign]] of WORDS.entries()) {
    const doers = FENNA_PEOPLE.filter(({ id }) => id === doer).map(({ id }) => id)
    const words = { what, doers, whereWhen, successSign, startDate: '2026-03-16', endDate: '2026-04-23' }
    talk.do({ type: 'agreements/add', id: agreementId(`a${no}`), words })
  }
  talk.do({ type: 'agreements/follow-up', patch: { date: '2026-04-23', time: '15:30' } })
  return talk.end()
}
