import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Circle } from '@shared/lib/ids'
import type { CircleSetup } from '@shared/meeting/setup'
import { moment, participantId } from './builders'
import { evening, type MeetingDriver } from './meeting-driver'

type DutchCircle = 'leerlingen' | 'ouders' | 'docenten'
type PerDutchCircle = Readonly<Record<DutchCircle, number>>
const CIRCLE_OF: Readonly<Record<DutchCircle, Circle>> = {
  leerlingen: 'students',
  ouders: 'parents',
  docenten: 'teachers',
}

type Action = { readonly klok: string } & (
  | { readonly actie: 'stap'; readonly naar: string }
  | { readonly actie: 'aanwezig' | 'afwezig'; readonly wie: readonly string[] }
  | { readonly actie: 'post-its' | 'kies' | 'samenvoegen'; readonly ids: readonly string[] }
  | { readonly actie: 'vraag'; readonly id: string }
  | { readonly actie: 'antwoord'; readonly id: string; readonly tekst: string }
  | { readonly actie: 'opbrengst'; readonly kring: DutchCircle; readonly punten: readonly string[] }
  | { readonly actie: 'reactie'; readonly tekst: string }
  | { readonly actie: 'vervolg'; readonly punten: readonly { wat: string; wie: string; wanneer: string }[] }
  | { readonly actie: 'hulpvraag' | 'pauze' | 'verder' | 'einde' }
)

export interface Scenario {
  readonly thema: string
  readonly centraleVraag: string
  readonly voorzitter: string
  readonly notulist: string
  readonly deelnemers: readonly { readonly id: string; readonly naam: string; readonly kring: DutchCircle }[]
  readonly vragen: readonly { readonly id: string; readonly tekst: string; readonly vanKring: DutchCircle }[]
  readonly acties: readonly Action[]
  readonly verwacht: {
    readonly briefjes: number
    readonly gekozenBriefjes: number
    readonly gesteldeVragen: number
    readonly bewaardNietGesteld: number
    readonly gesteldPerVragendeKring: PerDutchCircle
    readonly geplandEinde: string
    readonly werkelijkEinde: string
    readonly uitloopSeconden: number
    readonly gesprekstijdSeconden: PerDutchCircle
    readonly ophalenPlusVragenSeconden: PerDutchCircle
    readonly pauzeSeconden: number
  }
}

/** Reads the scenario of an evening. */
export function readScenario(name: string): Scenario {
  return JSON.parse(readFileSync(resolve(__dirname, '../../resources/scenarios', `${name}.json`), 'utf8'))
}

/** A figure per circle, under the names of the code. */
export function byCircle<T>(of: Readonly<Record<DutchCircle, T>>): Record<Circle, T> {
  return { students: of.leerlingen, parents: of.ouders, teachers: of.docenten }
}

function circleSetup(scenario: Scenario, circle: Circle): CircleSetup {
  const people = scenario.deelnemers
    .filter((person) => CIRCLE_OF[person.kring] === circle)
    .map((person) => ({ id: participantId(person.id), name: person.naam, role: '', isPresent: true }))
  return { mode: 'names', people, count: people.length, presentCount: people.length, spareQuestions: [] }
}

function setPresence(driver: MeetingDriver, ids: readonly string[], isPresent: boolean): MeetingDriver {
  for (const circle of Object.values(CIRCLE_OF)) {
    const { people } = driver.state.setup.circles[circle]
    driver.circle(circle, { people: people.map((one) => (ids.includes(one.id) ? { ...one, isPresent } : one)) })
  }
  return driver
}

/** A scenario says only `switch`: the next planned change-over, or an added one when the next step is another. */
function enterStep(driver: MeetingDriver, step: string): MeetingDriver {
  const { agenda } = driver.state
  if (agenda.status === 'prepared') driver.open()
  if (driver.step === step) return driver
  if (step !== 'switch') return driver.goTo(step)
  const next = agenda.steps[agenda.steps.findIndex((other) => other.id === driver.step) + 1]
  return next?.kind === 'changeover' ? driver.goTo(next.id) : driver.changeover()
}

function each<T>(driver: MeetingDriver, items: readonly T[], todo: (item: T) => unknown): MeetingDriver {
  items.forEach(todo)
  return driver
}

function act(driver: MeetingDriver, scenario: Scenario, action: Action): MeetingDriver {
  switch (action.actie) {
    case 'stap':
      return enterStep(driver, action.naar)
    case 'aanwezig':
    case 'afwezig':
      return setPresence(driver, action.wie, action.actie === 'aanwezig')
    case 'post-its': {
      const notes = scenario.vragen.filter(({ id }) => action.ids.includes(id))
      return each(driver, notes, ({ vanKring, tekst, id }) => driver.note(CIRCLE_OF[vanKring], tekst, id))
    }
    case 'kies':
      return driver.choose(...action.ids)
    case 'samenvoegen':
      return driver.merge(action.ids[0] ?? '', ...action.ids.slice(1))
    case 'vraag':
      return driver.ask(action.id)
    case 'antwoord':
      return driver.answer(action.id, action.tekst)
    case 'opbrengst':
      return each(driver, action.punten, (text) => driver.point(CIRCLE_OF[action.kring], text))
    case 'reactie':
      return driver.do({ type: 'talk/write-reaction', text: action.tekst })
    case 'vervolg':
      return each(driver, action.punten, ({ wat, wie, wanneer }) => driver.action(wat, wie, wanneer))
    case 'hulpvraag':
      return driver.do({ type: 'meeting/help-question' })
    case 'pauze':
      return driver.pause()
    case 'verder':
      return driver.resume()
    case 'einde':
      return driver.end()
  }
}

/** Replays an evening through the real core, action by action at its own moment. */
export function replay(scenario: Scenario): MeetingDriver {
  const driver = evening({
    theme: scenario.thema,
    centralQuestion: scenario.centraleVraag,
    begin: moment('19:30'),
    chair: scenario.voorzitter,
    noteTaker: scenario.notulist,
    circles: {
      students: circleSetup(scenario, 'students'),
      parents: circleSetup(scenario, 'parents'),
      teachers: circleSetup(scenario, 'teachers'),
    },
  })
  for (const action of scenario.acties) act(driver.at(action.klok), scenario, action)
  return driver
}
