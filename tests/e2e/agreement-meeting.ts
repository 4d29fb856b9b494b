import type { AgreementWords } from '@shared/agreements/state'
import type { MeetingCommand } from '@shared/meeting/commands'
import { evaluationBegin, evaluationOfMeeting } from '@shared/meeting/evaluation-meeting'
import type { Attendee, PupilSetup } from '@shared/meeting/pupil-setup'
import { agreementId, participantId, some, strengthId } from '../support/builders'
import { MeetingDriver, pupilMeeting } from '../support/meeting-driver'

function person(id: string, name: string, kind: Attendee['kind'], role = ''): Attendee {
  return {
    id: participantId(id),
    name,
    kind,
    role,
    hasAuthority: kind === 'guardian',
    ground: '',
    isPresent: true,
  }
}

export const PEOPLE = [
  person('fenna', 'Fenna Brouwer', 'pupil'),
  person('anke', 'Anke Brouwer-Jansma', 'guardian'),
  person('willem', 'Willem Brouwer', 'guardian'),
  person('koen', 'Koen Schipper', 'school', 'mentor, docent geschiedenis'),
] as const

const GOAL =
  'Vóór de meivakantie houdt Fenna bij twee vakken een presentatie voor een publiek dat ze stap voor stap groter maakt.'

const AGREEMENTS: readonly Partial<AgreementWords>[] = [
  {
    doers: [participantId('fenna')],
    what: 'Neemt haar presentatie over de diepzee op als film van 3 minuten en laat die zien aan drie mensen die ze zelf kiest.',
    whereWhen: 'lokaal 2.04, dinsdag 7e uur',
    startDate: '2026-03-17',
    endDate: '2026-04-07',
    successSign: 'Film getoond en drie vragen beantwoord: ja of nee.',
    support: 'De docent beeldend leent een microfoon uit.',
    strengthIds: [strengthId('films'), strengthId('deepsea')],
    measure: 'yesNo',
    measuredBy: 'Fenna en de mentor',
    ifNotWorking: 'Fenna zegt het tegen de mentor. We kiezen een kleinere stap.',
  },
  {
    doers: [participantId('koen')],
    who: 'de vakdocenten van 2A',
    what: 'Telefoons zitten bij elke presentatie in de tas en de volgorde van beurten hangt een week vooraf in het lokaal.',
    whereWhen: 'alle lessen van 2A',
    startDate: '2026-03-16',
    endDate: '2026-04-21',
    successSign: 'De mentor vraagt elke vrijdag aan twee leerlingen of het zo ging.',
  },
]

/** The talk about Fenna up to its agreements: goal and strengths are there, `count` agreements were made. */
export function fennaUntilAgreements(count = AGREEMENTS.length, patch: Partial<PupilSetup> = {}): MeetingDriver {
  const meeting = pupilMeeting('concern', { className: '2 mavo/havo A', age: 13, attendees: [...PEOPLE], ...patch })
    .setup({ place: 'Spreekkamer 1.12', chair: 'Rianne Mulder' })
    .open()
    .do({ type: 'case/write', field: 'goal', text: GOAL })
    .do({ type: 'release/room', isOpen: true })
    .do({ type: 'release/part', part: 'goal', isOn: true })
  const strengths = [
    ['films', 'Ik maak filmpjes: tekenen, stem inspreken, monteren.', 'creative', true],
    ['deepsea', 'Ik weet veel van diepzeedieren en van filmmontage.', 'interests', true],
    ['maths', 'Wiskunde 8,1 gemiddeld; legt in tweetallen stappen helder uit.', 'attainment', false],
  ] as const
  for (const [id, text, area, isForGoal] of strengths) {
    meeting.do({ type: 'strengths/add', id: strengthId(id), area, saidBy: 'pupil', text, places: ['home'] })
    if (isForGoal) meeting.do({ type: 'strengths/mark-for-goal', id: strengthId(id), isForGoal })
  }
  AGREEMENTS.slice(0, count).forEach((words, place) => {
    const copied = { ...words, doers: [...(words.doers ?? [])], strengthIds: [...(words.strengthIds ?? [])] }
    meeting.do({ type: 'agreements/add', id: agreementId(`agreement-${place + 1}`), words: copied })
  })
  return meeting.goTo('phase.agree')
}

/** The evaluation of that talk, in the part where we look back. */
export function fennaLookingBack(): MeetingCommand[] {
  const before = fennaUntilAgreements()
    .do({ type: 'agreements/follow-up', patch: { date: '2026-04-21', time: '15:45' } })
    .end()
  const { setup, about, first } = some(evaluationOfMeeting(before.state, evaluationBegin(before.state)))
  const meeting = new MeetingDriver(setup, about).at('2026-04-21 15:40')
  for (const command of first) meeting.do(command)
  return meeting.open().goTo('phase.lookBack').commands
}
