import { timeInAmsterdam } from '../format.mjs'
import { AREAS, LETTERS, lookingBackIn, PARTY_OF, PLACE_OF, RESULT_OF } from './format.mjs'
import { doersIn, firstNameOf, labelOf, livesApart } from './people.mjs'

/** @typedef {import('./format.mjs').PupilScenario} PupilScenario */

const keyOf = (table, value) => Object.keys(table).find((key) => table[key] === value) ?? value
const party = (value) => keyOf(PARTY_OF, value)
const areaNo = (area) => AREAS.indexOf(area) + 1
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })
const clock = (instant) => timeInAmsterdam(instant).slice(0, 5)
/** What a file leaves away is empty in the app. */
const filled = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== ''))

function headOf({ setup, pupil }) {
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

const said = ({ saidBy, places }) => ({
  door: party(saidBy),
  waar: places.map((place) => keyOf(PLACE_OF, place)).join(', '),
})

function caseOf({ pupilCase, strengths }) {
  const text = (field) => pupilCase.texts[field] ?? ''
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

const YES_NO = { yes: true, no: false }

function agreementsOf({ agreements, strengths, pupil }) {
  const people = pupil.attendees.map(({ name, role }) => ({ naam: name, rol: role }))
  const nameOf = (id) => {
    const index = pupil.attendees.findIndex((one) => one.id === id)
    return index < 0 ? '' : labelOf(people, index)
  }
  const areaOf = (id) => areaNo(strengths.strengths.find((one) => one.id === id)?.area)
  const answers = (smarti) => Object.entries(LETTERS).map(([letter, name]) => [letter, YES_NO[smarti[name]] ?? null])
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
      krachten: [...new Set(one.strengthIds.map(areaOf))].sort((a, b) => a - b),
      smarti: Object.fromEntries(answers(one.smarti)),
    })),
    contact: {
      vorm: agreements.followUp.contactForm,
      aan: agreements.followUp.contactTo.split(', ').filter(Boolean),
    },
  }
}

/** Under which name a mark stands: as in the file, else by first name, or by label when that is taken. */
function keyOfMark(scenario, index) {
  const { marks } = lookingBackIn(scenario)
  const own = marks.find((mark) => mark.index === index)
  const first = firstNameOf(scenario.deelnemers[index].naam)
  return own?.key ?? (marks.some(({ key }) => key === first) ? labelOf(scenario.deelnemers, index) : first)
}

/** The place of each attendee among the people of the file: the same name and role, in order. */
function placesIn(scenario, attendees) {
  const taken = []
  for (const { name, role } of attendees) {
    const isSame = ({ naam, rol }, index) => naam === name && rol === role && !taken.includes(index)
    taken.push(scenario.deelnemers.findIndex(isSame))
  }
  return taken
}

function evaluationOf({ setup, pupil, agreements }, scenario) {
  const { previous, evaluations, ratings, followUp } = agreements
  const names = (isPresent) => pupil.attendees.filter((one) => one.isPresent === isPresent).map(({ name }) => name)
  return {
    gepland: `${day.format(setup.begin)} ${clock(setup.begin)}`,
    aanwezig: names(true),
    afwezig: names(false),
    resultaten: (previous?.agreements ?? []).flatMap(({ id }, place) => {
      const one = evaluations[id]
      if (!one) return []
      const status = keyOf(RESULT_OF, one.result)
      return [filled({ nr: place + 1, status, toelichting: one.remark, watHielp: one.helped, vervolg: one.nextText })]
    }),
    oordeelGesprek: Object.fromEntries(
      placesIn(scenario, pupil.attendees).map((index, place) => {
        const { id, name } = pupil.attendees[place]
        return [index < 0 ? name : keyOfMark(scenario, index), ratings[id]?.score ?? null]
      }),
    ),
    vervolg: followUp.nextStep,
  }
}

/** The moment the app plans by itself. @param {PupilScenario} scenario */
function fourWeeksLater({ datum, begin }) {
  const date = new Date(`${datum}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 28)
  return `${date.toISOString().slice(0, 10)} ${begin}`
}

/** What a file says, in the shape of the report: facts the app has no place for are left out. */
function expectedOf(scenario) {
  const { deelnemers, afspraken, evaluatie, zorgen, soort: _soort, ...rest } = scenario
  const { present, absent, marks } = lookingBackIn(scenario)
  const namesOf = (places) => [...places].sort((a, b) => a - b).map((index) => deelnemers[index].naam)
  const scoreOf = (index) => evaluatie.oordeelGesprek[marks.find((mark) => mark.index === index)?.key ?? ''] ?? null
  const doersOf = (wie) => {
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

const isPlain = (value) => value !== null && typeof value === 'object'

/**
 * The places in which two values differ, by their path.
 * @param {unknown} wanted
 * @param {unknown} got
 * @returns {{ veld: string, wanted: unknown, got: unknown }[]}
 */
function differencesOf(wanted, got, veld = '') {
  if (!isPlain(wanted) || !isPlain(got))
    return wanted === got ? [] : [{ veld, wanted: wanted ?? null, got: got ?? null }]
  const keys = [...new Set([...Object.keys(wanted), ...Object.keys(got)])]
  return keys.flatMap((key) => differencesOf(wanted[key], got[key], veld ? `${veld}.${key}` : key))
}

/**
 * The outcome of a replay as it is written to report.json, in the words of the file.
 * @param {PupilScenario} scenario
 * @param {Awaited<ReturnType<typeof import('../journal.mjs').openJournals>>} journals
 * @param {{ runtime: unknown, failed: unknown[], projectorLeaks: unknown[] }} extra
 */
export function toPupilReport(scenario, journals, { runtime, failed, projectorLeaks }) {
  const talk = journals.find(({ meeting }) => meeting.format === 'concern')?.meeting
  const back = journals.find(({ meeting }) => meeting.format === 'evaluation')?.meeting
  const got = {
    ...(talk ? { ...headOf(talk), ...caseOf(talk), ...agreementsOf(talk) } : {}),
    ...(back ? { evaluatie: evaluationOf(back, scenario) } : {}),
  }
  return { runtime, ...got, verschillen: differencesOf(expectedOf(scenario), got), failed, projectorLeaks }
}
