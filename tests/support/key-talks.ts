import type { Party, Place } from '@shared/lib/ids'
import type { Attendee } from '@shared/meeting/pupil-setup'
import type { CompareField } from '@shared/meeting/released'
import type { Strength } from '@shared/strengths/state'
import type { Concern, Explanation } from '@shared/talk/case-state'
import { FENNA_AGREEMENTS, FENNA_CONCERNS, FENNA_EXPLANATIONS, FENNA_STRENGTHS, FENNA_TEXTS } from './fenna-words'

type Said<T> = Omit<T, 'id'>

export interface TalkAgreement {
  readonly what: string
  readonly doers: readonly string[]
  readonly whereWhen: string
  readonly startDate: string
  readonly endDate: string
  readonly successSign: string
  /** Places in the list of strengths. */
  readonly strengths: readonly number[]
}

/** Everything that is said in a talk about one pupil, to be typed in. */
export interface KeyTalk {
  readonly firstName: string
  readonly lastName: string
  readonly className: string
  readonly age: string
  readonly people: readonly (readonly [kind: Attendee['kind'], name: string, role: string])[]
  readonly reason: string
  readonly aims: Readonly<Record<'pupil' | 'parents' | 'school', string>>
  readonly earlierDifferent: string
  readonly strengths: readonly Omit<Said<Strength>, 'about' | 'isException'>[]
  readonly concerns: readonly Said<Concern>[]
  readonly compare: Readonly<Record<CompareField, string>> | null
  readonly explanations: readonly Said<Explanation>[]
  readonly goal: Readonly<Record<'goal' | 'successSign' | 'bothersMost', string>>
  readonly agreements: readonly TalkAgreement[]
  readonly followUp: { readonly date: string; readonly place: string; readonly contactForm: string }
  /** What one of them has against the first agreement. */
  readonly remark: readonly [name: string, text: string]
  /** What each says to do, in the order of the people. */
  readonly restated: readonly string[]
  readonly pupilWords: string
  /** Why one of them does not agree. */
  readonly refusal: readonly [name: string, reason: string]
}

const { goal: GOAL, ...COMPARED } = FENNA_TEXTS.fields
const doing: Readonly<Record<string, string>> = { pupil: 'Fenna Brouwer', parents: 'Willem Brouwer' }
const FENNA_NAMES: Readonly<Record<string, string>> = {
  fenna: 'Fenna Brouwer',
  anke: 'Anke Brouwer-Jansma',
  willem: 'Willem Brouwer',
  koen: 'Koen Schipper',
}
const REACTIONS: Partial<Record<Party, readonly [pupil: string, parents: string]>> = {
  school: ['Ik wil wel, maar dan kijkt iedereen.', 'Dat zien wij thuis ook, de avond ervoor.'],
  parents: ['Dan slaap ik ook bijna niet.', ''],
}

/** The talk about Fenna, who does not dare to stand in front of her class. */
export const FENNA_TALK: KeyTalk = {
  firstName: 'Fenna',
  lastName: 'Brouwer',
  className: '2 mavo/havo A',
  age: '13',
  people: [
    ['pupil', 'Fenna Brouwer', 'leerling'],
    ['guardian', 'Anke Brouwer-Jansma', 'moeder'],
    ['guardian', 'Willem Brouwer', 'vader'],
    ['school', 'Koen Schipper', 'mentor'],
  ],
  reason: FENNA_TEXTS.reason,
  aims: FENNA_TEXTS.aims,
  earlierDifferent: 'Eerst horen wat er gebeurde, dan pas een plan.',
  strengths: FENNA_STRENGTHS.map(([area, saidBy, place, text], at) => ({
    area,
    saidBy,
    places: [place],
    text,
    isForGoal: at === 6 || at === 9,
  })),
  concerns: FENNA_CONCERNS.map(([saidBy, place, text, since], at) => ({
    saidBy,
    places: [place] as readonly Place[],
    text,
    example: at === 0 ? 'vorige week dinsdag bij biologie' : '',
    since,
    pupilReaction: REACTIONS[saidBy]?.[0] ?? '',
    parentsReaction: REACTIONS[saidBy]?.[1] ?? '',
  })),
  compare: COMPARED,
  explanations: FENNA_EXPLANATIONS.map(([actor, cause, solution], at) => ({
    actor,
    cause,
    influence: (['partly', 'yes', 'yes'] as const)[at] ?? null,
    solution,
    doneBy: doing[actor] ?? 'Koen Schipper',
  })),
  goal: {
    goal: GOAL,
    successSign: 'Twee vakken hebben een cijfer voor een presentatie.',
    bothersMost: 'Dat er een filmpje rondgaat.',
  },
  agreements: FENNA_AGREEMENTS.map(({ what, doers, whereWhen, successSign, strengths }) => ({
    what,
    doers: doers.map((name) => FENNA_NAMES[name] ?? ''),
    whereWhen,
    startDate: '2026-03-16',
    endDate: '2026-04-21',
    successSign,
    strengths: strengths.map((no) => no - 1),
  })),
  followUp: { date: '2026-04-21', place: 'Spreekkamer 1.12', contactForm: FENNA_TEXTS.followUp.contactForm },
  remark: ['Willem Brouwer', 'Drie minuten film is veel werk.'],
  restated: [
    'Ik maak een film en kies zelf wie kijkt.',
    'Ik laat haar één keer oefenen en vraag niet naar het cijfer.',
    'Ik app de mentor als het niet gaat.',
    'Ik hang de volgorde een week vooraf op.',
  ],
  pupilWords: 'Ik laat zien wat ik weet, eerst aan drie mensen die ik kies.',
  refusal: ['Koen Schipper', 'de volgorde lukt niet bij elk vak'],
}
