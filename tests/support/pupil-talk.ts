import type { PupilFormat } from '@shared/agenda/phases'
import type { Party, Place } from '@shared/lib/ids'
import type { CompareField } from '@shared/meeting/released'
import type { Area } from '@shared/strengths/state'
import { concernId, explanationId, participantId, strengthId } from './builders'
import { type MeetingDriver, pupilMeeting } from './meeting-driver'

/** Strengths of Fenna: area, who says it, where it shows, and the words. */
export const STRENGTHS: readonly (readonly [Area, Party, readonly Place[], string])[] = [
  ['attainment', 'school', ['school'], 'Wiskunde 8,1 gemiddeld; legt in tweetallen stappen helder uit.'],
  ['work_attitude', 'parents', ['home'], 'Maakt op zondag zelf haar weekplanning op een kladblok.'],
  ['work_attitude', 'school', ['school'], 'Levert schriftelijk werk altijd op tijd in, ook lange opdrachten.'],
  ['cognition', 'school', ['school'], 'Ziet verbanden tussen bronnen die anderen missen.'],
  ['social_emotional', 'pupil', ['school'], 'Met twee klasgenoten durf ik wel wat te zeggen.'],
  ['social_emotional', 'parents', ['home'], 'Neemt bij haar drie jongere neefjes de leiding en blijft geduldig.'],
  ['creative', 'pupil', ['home'], 'Ik maak filmpjes: tekenen, stem inspreken, monteren.'],
  ['creative', 'school', ['school'], 'Haar stop-motion bij beeldend werd als voorbeeld aan de klas getoond.'],
  ['physical', 'parents', ['elsewhere'], 'Zwemt twee keer per week bij de reddingsbrigade, diploma 4.'],
  ['interests', 'pupil', ['school', 'home'], 'Ik weet veel van diepzeedieren en van filmmontage.'],
]

const COMPARE: Readonly<Record<CompareField, string>> = {
  alike: 'Op beide plekken werkt ze graag voor en bereidt ze zich goed voor.',
  different: 'Thuis praat ze vrij en leidt ze anderen; op school spreekt ze alleen in tweetallen.',
  exceptions: 'Tweetal bij wiskunde\nStop-motion met haar eigen stem bij beeldend',
  helps: 'Klein publiek dat ze zelf kiest, en vooraf iets kunnen oefenen of opnemen.',
  hinders: 'Onverwacht naar voren moeten en telefoons in de klas tijdens een presentatie.',
}

const attendee = (kind: 'pupil' | 'guardian' | 'school', name: string) => ({
  id: participantId(name),
  name,
  kind,
  role: '',
  hasAuthority: kind === 'guardian',
  ground: '',
  isPresent: true,
})

/** A talk about Fenna that runs, with nothing written down yet. */
function freshTalk(format: PupilFormat = 'concern'): MeetingDriver {
  return pupilMeeting(format, {
    aims: {
      pupil: 'Dat het niet elke les over mij gaat.',
      parents: 'Weten of dit haar overgang in gevaar brengt.',
      school: 'Begrijpen wanneer presenteren wel lukt en samen een eerste stap afspreken.',
    },
    attendees: [attendee('pupil', 'Fenna'), attendee('guardian', 'Anke'), attendee('school', 'Koen')],
  }).open()
}

/** The same talk with the strengths that were said. */
export function talkWithStrengths(strengths = STRENGTHS): MeetingDriver {
  return strengths.reduce(
    (talk, [area, saidBy, places, text], n) =>
      talk.do({ type: 'strengths/add', id: strengthId(`s${n}`), area, saidBy, places: [...places], text }),
    freshTalk().goTo('phase.strengths'),
  )
}

/** `count` strengths, spread over the whole grid. */
export function manyStrengths(count: number, textOf = (n: number) => `Sterke kant ${n} die iedereen ziet`) {
  const areas = [...new Set(STRENGTHS.map(([area]) => area))]
  const parties = ['pupil', 'parents', 'school'] as const
  const places = [['school'], ['home'], ['school', 'home'], ['elsewhere']] as const
  return Array.from({ length: count }, (_, n) => {
    const area = areas[n % areas.length] ?? 'creative'
    return [area, parties[n % 3] ?? 'pupil', places[n % 4] ?? ['home'], textOf(n)] as const
  })
}

/** The talk with everything written down, the room opened, and every part let out. */
export function talkLetOut(withText = (text: string) => text, strengths = STRENGTHS): MeetingDriver {
  const talk = talkWithStrengths(strengths)
  const concerns = [
    ['school', 'Bij drie presentaties zei Fenna op de dag zelf dat ze niet kon; cijfer staat open bij drie vakken.'],
    ['parents', 'De avond voor een presentatie wil ze niet eten.'],
    ['pupil', 'In oktober werd er gelachen toen ik een woord verkeerd zei. Iemand filmde het.'],
  ] as const
  concerns.forEach(([saidBy, text], n) => {
    const rest = { example: '', since: '', places: [], pupilReaction: '', parentsReaction: '' }
    talk.do({ type: 'case/add-concern', id: concernId(`c${n}`), saidBy, text: withText(text), ...rest })
  })
  for (const [field, text] of Object.entries(COMPARE) as [CompareField, string][])
    talk.do({ type: 'case/write', field, text: withText(text) })
  const causes = [
    ['pupil', 'Is bang om opnieuw uitgelachen of gefilmd te worden', 'Eerst opnemen, dan klein publiek, dan meer'],
    ['parents', 'Melden haar soms ziek om de spanning weg te nemen', 'Samen oefenen op zondag'],
    ['school', 'Wijst beurten onverwacht aan', 'Beurten een week vooraf ophangen'],
    ['other', 'De badmeester laat haar wel groepen leiden', ''],
  ] as const
  causes.forEach(([actor, cause, solution], n) => {
    const id = explanationId(`e${n}`)
    const texts = { cause: withText(cause), solution: solution && withText(solution) }
    // The first builds on the first two strengths.
    const strengthIds = n === 0 ? strengths.slice(0, 2).map((_, place) => strengthId(`s${place}`)) : []
    talk.do({ type: 'case/add-explanation', id, actor, ...texts, influence: 'yes', doneBy: '', strengthIds })
  })
  talk.do({
    type: 'case/write',
    field: 'goal',
    text: withText(
      'Vóór de meivakantie houdt Fenna bij twee vakken een presentatie voor een publiek dat ze stap voor stap groter maakt.',
    ),
  })
  talk.do({ type: 'release/room', isOpen: true }).do({ type: 'release/strengths', isOn: true })
  for (const part of ['aims', 'compare', 'explanations', 'goal'] as const)
    talk.do({ type: 'release/part', part, isOn: true })
  concerns.forEach((_, n) => {
    talk.do({ type: 'release/concern', id: concernId(`c${n}`), isOn: true })
  })
  return talk
}
