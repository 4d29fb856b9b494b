import type { Party, Place } from '@shared/lib/ids'
import type { SmartiCheck } from '@shared/lib/smarti'
import type { Attendee, PupilSetup } from '@shared/meeting/pupil-setup'
import type { MeetingState } from '@shared/meeting/state'
import type { Area } from '@shared/strengths/state'
import type { CaseField } from '@shared/talk/case-state'
import { timeInAmsterdam } from '../format'
import type { OpenedJournal } from '../journal'
import type { Leak } from '../projector-watch'
import type { Runtime } from '../record'
import { AREAS, LETTERS, lookingBackIn, PARTY_OF, PLACE_OF, type PupilScenario, RESULT_OF } from './format'
import { doersIn, firstNameOf, labelOf, livesApart, type Named, NOBODY } from './people'

/** A meeting about a pupil. */
type Talk = MeetingState & { readonly pupil: PupilSetup }

const keyOf = (table: Readonly<Record<string, string>>, value: string) =>
  Object.keys(table).find((key) => table[key] === value) ?? value
const party = (value: Party) => keyOf(PARTY_OF, value)
const areaNo = (area: Area) => AREAS.indexOf(area) + 1
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })
const clock = (instant: number) => timeInAmsterdam(instant).slice(0, 5)
/** What a file leaves away is empty in the app. */
const filled = (object: object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== ''))

function headOf({ setup, pupil }: Talk) {
  return {
    datum: day.format(setup.begin),
    begin: clock(setup.begin),
    duurMinuten: pupil.phases.reduce((sum, { minutes }) => sum + minutes, 0),
    plaats: setup.place,
    leerling: {
      naam: `${pupil.firstName} ${pupil.lastName}`.trim(),
      klas: pupil.className,
      leeftijd: pupil.age,
      opp: pupil.hasPlan,
    },
    deelnemers: pupil.attendees.map((one) => ({ naam: one.name, rol: one.role })),
    tweeAdressen: pupil.areSeparated,
    aanleiding: pupil.reason,
    doelenGesprek: { school: pupil.aims.school, ouders: pupil.aims.parents, leerling: pupil.aims.pupil },
  }
}

const said = ({ saidBy, places }: { saidBy: Party; places: readonly Place[] }) => ({
  door: party(saidBy),
  waar: places.map((place) => keyOf(PLACE_OF, place)).join(', '),
})

function caseOf({ pupilCase, strengths }: Talk) {
  const text = (field: CaseField) => pupilCase.texts[field] ?? ''
  return {
    sterkePunten: strengths.strengths.map((one) => ({ gebied: areaNo(one.area), ...said(one), tekst: one.text })),
    zorgen: pupilCase.concerns.map((one) => filled({ ...said(one), tekst: one.text, sinds: one.since })),
    schoolThuis: {
      overeenkomst: text('alike'),
      verschil: text('different'),
      uitzonderingen: text('exceptions').split('\n').filter(Boolean),
      helpt: text('helps'),
      helptNiet: text('hinders'),
    },
    verklaringen: pupilCase.explanations.map(({ actor, cause, solution }) => ({
      actor: party(actor),
      oorzaak: cause,
      oplossing: solution,
    })),
    doel: text('goal'),
  }
}

const YES_NO: Readonly<Record<string, boolean>> = { yes: true, no: false }

function agreementsOf({ agreements, strengths, pupil }: Talk) {
  const people: Named[] = pupil.attendees.map(({ name, role }) => ({ naam: name, rol: role }))
  const nameOf = (id: string) => {
    const index = pupil.attendees.findIndex((one) => one.id === id)
    return index < 0 ? '' : labelOf(people, index)
  }
  const areasOf = (ids: readonly string[]) =>
    strengths.strengths.filter(({ id }) => ids.includes(id)).map(({ area }) => areaNo(area))
  const answers = (smarti: SmartiCheck) =>
    Object.entries(LETTERS).map(([letter, name]) => [letter, YES_NO[smarti[name] ?? ''] ?? null])
  return {
    afspraken: agreements.agreements.map((one, place) => ({
      nr: place + 1,
      wie: { mensen: one.doers.map(nameOf).sort(), inWoorden: one.who },
      wat: one.what,
      waar: one.whereWhen,
      start: one.startDate,
      einde: one.endDate,
      meten: one.successSign,
      hulp: one.support,
      krachten: [...new Set(areasOf(one.strengthIds))].sort((a, b) => a - b),
      smarti: Object.fromEntries(answers(one.smarti)),
    })),
    contact: {
      vorm: agreements.followUp.contactForm,
      aan: agreements.followUp.contactTo.split(', ').filter(Boolean),
    },
  }
}

/** Under which name a mark stands: as in the file, else by first name, or by label when that is taken. */
function keyOfMark(scenario: PupilScenario, index: number): string {
  const { marks } = lookingBackIn(scenario)
  const own = marks.find((mark) => mark.index === index)
  const first = firstNameOf((scenario.deelnemers[index] ?? NOBODY).naam)
  return own?.key ?? (marks.some(({ key }) => key === first) ? labelOf(scenario.deelnemers, index) : first)
}

/** The place of each attendee among the people of the file: the same name and role, in order. */
function placesIn(scenario: PupilScenario, attendees: readonly Attendee[]): number[] {
  const taken: number[] = []
  for (const { name, role } of attendees) {
    const isSame = ({ naam, rol }: Named, index: number) => naam === name && rol === role && !taken.includes(index)
    taken.push(scenario.deelnemers.findIndex(isSame))
  }
  return taken
}

function evaluationOf({ setup, pupil, agreements }: Talk, scenario: PupilScenario) {
  const { previous, evaluations, ratings, followUp } = agreements
  const names = (isPresent: boolean) =>
    pupil.attendees.filter((one) => one.isPresent === isPresent).map(({ name }) => name)
  const places = placesIn(scenario, pupil.attendees)
  return {
    gepland: `${day.format(setup.begin)} ${clock(setup.begin)}`,
    aanwezig: names(true),
    afwezig: names(false),
    resultaten: (previous?.agreements ?? []).flatMap(({ id }, place) => {
      const one = evaluations[id]
      if (!one) return []
      const status = keyOf(RESULT_OF, one.result ?? '')
      return [filled({ nr: place + 1, status, toelichting: one.remark, watHielp: one.helped, vervolg: one.nextText })]
    }),
    oordeelGesprek: Object.fromEntries(
      pupil.attendees.map(({ id, name }, place) => {
        const index = places[place] ?? -1
        return [index < 0 ? name : keyOfMark(scenario, index), ratings[id]?.score ?? null]
      }),
    ),
    vervolg: followUp.nextStep,
  }
}

/** The moment the app plans by itself. */
function fourWeeksLater({ datum, begin }: PupilScenario): string {
  const date = new Date(`${datum}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 28)
  return `${date.toISOString().slice(0, 10)} ${begin}`
}

/** What a file says, in the shape of the report: facts the app has no place for are left out. */
function expectedOf(scenario: PupilScenario) {
  const { deelnemers, afspraken, evaluatie, zorgen, soort: _soort, ...rest } = scenario
  const { marks, ...places } = lookingBackIn(scenario)
  const present = places.present.flatMap((index) => index ?? [])
  const absent = places.absent.flatMap((index) => index ?? [])
  const namesOf = (all: readonly number[]) =>
    [...all].sort((a, b) => a - b).map((index) => (deelnemers[index] ?? NOBODY).naam)
  const scoreOf = (index: number) =>
    evaluatie.oordeelGesprek[marks.find((mark) => mark.index === index)?.key ?? ''] ?? null
  const doersOf = (wie: string) => {
    const { mensen, inWoorden } = doersIn(wie, deelnemers)
    return { mensen: [...mensen].sort(), inWoorden }
  }
  return {
    ...rest,
    deelnemers,
    tweeAdressen: deelnemers.some(({ rol }) => livesApart(rol)),
    zorgen: zorgen.map(filled),
    afspraken: afspraken.map((one) => ({
      ...one,
      wie: doersOf(one.wie),
      krachten: [...one.krachten].sort((a, b) => a - b),
    })),
    evaluatie: {
      ...evaluatie,
      gepland: evaluatie.gepland || fourWeeksLater(scenario),
      aanwezig: namesOf(present),
      afwezig: namesOf(absent),
      resultaten: evaluatie.resultaten.map((one) =>
        filled({ ...one, status: keyOf(RESULT_OF, RESULT_OF[one.status]) }),
      ),
      // Who is not named gave no mark.
      oordeelGesprek: Object.fromEntries(
        [...present, ...absent].map((index) => [keyOfMark(scenario, index), scoreOf(index)]),
      ),
    },
  }
}

const isPlain = (value: unknown): value is object => value !== null && typeof value === 'object'

/** A place in which two values differ, by its path. */
interface Difference {
  readonly veld: string
  readonly wanted: unknown
  readonly got: unknown
}

function differencesOf(wanted: unknown, got: unknown, veld = ''): Difference[] {
  if (!isPlain(wanted) || !isPlain(got))
    return wanted === got ? [] : [{ veld, wanted: wanted ?? null, got: got ?? null }]
  const keys = [...new Set([...Object.keys(wanted), ...Object.keys(got)])]
  return keys.flatMap((key) =>
    differencesOf(Reflect.get(wanted, key), Reflect.get(got, key), veld ? `${veld}.${key}` : key),
  )
}

/** What the replay saw itself, beside what the journals hold. */
export interface PupilFound {
  readonly runtime: Runtime
  readonly failed: readonly { onderdeel: string; why: string }[]
  readonly projectorLeaks: readonly ({ onderdeel: string } & Leak)[]
}

/** The outcome of a replay as it is written to report.json, in the words of the file. */
export function toPupilReport(scenario: PupilScenario, journals: readonly OpenedJournal[], found: PupilFound) {
  const { runtime, failed, projectorLeaks } = found
  const isTalk = (meeting: MeetingState): meeting is Talk => meeting.pupil !== null
  const talks = journals.map(({ meeting }) => meeting).filter(isTalk)
  const talk = talks.find(({ format }) => format === 'concern')
  const back = talks.find(({ format }) => format === 'evaluation')
  const got = {
    ...(talk ? { ...headOf(talk), ...caseOf(talk), ...agreementsOf(talk) } : {}),
    ...(back ? { evaluatie: evaluationOf(back, scenario) } : {}),
  }
  return { runtime, ...got, verschillen: differencesOf(expectedOf(scenario), got), failed, projectorLeaks }
}
