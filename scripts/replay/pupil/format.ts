import type { PhaseKind } from '@shared/agenda/step-plan'
import type { EvaluationResult } from '@shared/agreements/state'
import type { Party, Place } from '@shared/lib/ids'
import { AREAS as APP_AREAS, type Area } from '@shared/strengths/state'
import { z } from 'zod'
import { firstIssue, type Wrong } from '../format'
import { type Named, whoAre, whoIs } from './people'

const text = z.string()
const words = z.string().min(1, 'hier moet tekst staan')
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'een datum als 2026-03-12')
const noDate = z.union([date, z.literal('')])
const said = { door: z.enum(['leerling', 'ouders', 'school', 'anders']), waar: z.enum(['school', 'thuis', 'elders']) }
const area = z.number().int().min(1).max(7)
const score = z.number().int().min(1).max(5).nullable()
const smarti = z.object({
  S: z.boolean(),
  M: z.boolean(),
  A: z.boolean(),
  R: z.boolean(),
  T: z.boolean(),
  I: z.boolean(),
})

const scenario = z.object({
  soort: z.literal('leerlingbespreking_met_ouders'),
  datum: date,
  begin: z.string().regex(/^\d{2}:\d{2}$/, 'een tijd als 15:45'),
  duurMinuten: z.number().int('hele minuten').min(1).max(1440),
  plaats: text.default(''),
  leerling: z.object({
    naam: words,
    klas: text.default(''),
    leeftijd: z
      .union([z.number().int().min(3).max(30), z.literal('').transform(() => null)])
      .nullable()
      .default(null),
    opp: z.boolean().default(false),
  }),
  deelnemers: z.array(z.object({ naam: text, rol: text.default('') })),
  aanleiding: text.default(''),
  doelenGesprek: z.object({ school: text, ouders: text, leerling: text }),
  sterkePunten: z.array(z.object({ gebied: area, ...said, tekst: words })),
  zorgen: z.array(z.object({ ...said, tekst: words, sinds: text.default('') })),
  schoolThuis: z.object({
    overeenkomst: text,
    verschil: text,
    uitzonderingen: z.array(text).transform((all) => all.filter((one) => one.trim() !== '')),
    helpt: text,
    helptNiet: text,
  }),
  verklaringen: z.array(z.object({ actor: said.door, oorzaak: words, oplossing: text })),
  doel: text,
  afspraken: z.array(
    z.object({
      nr: z.number().int(),
      wie: text,
      wat: text,
      waar: text,
      start: noDate,
      einde: noDate,
      meten: text,
      hulp: text,
      krachten: z.array(area),
      smarti,
    }),
  ),
  contact: z.object({ vorm: text, aan: z.array(text).transform((all) => all.filter((one) => one.trim() !== '')) }),
  evaluatie: z.object({
    // Empty: the moment the app plans by itself, four weeks later at the same time of day.
    gepland: z.union(
      [z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/), z.literal('')],
      'een moment als 2026-03-24 15:45',
    ),
    aanwezig: z.array(text),
    afwezig: z.array(text).default([]),
    resultaten: z.array(
      z.object({
        nr: z.number().int(),
        status: z.enum(['behaald', 'deels behaald', 'niet', 'niet behaald', 'weet niet']),
        toelichting: text.default(''),
        watHielp: text.default(''),
        vervolg: text.default(''),
      }),
    ),
    oordeelGesprek: z.record(text, score),
    vervolg: text,
  }),
})

/** A talk about one pupil, and looking back on it, as a file tells them. */
export type PupilScenario = z.infer<typeof scenario>

/** The words of a file and what the app calls them. */
export const PARTY_OF = {
  leerling: 'pupil',
  ouders: 'parents',
  school: 'school',
  anders: 'other',
} as const satisfies Record<string, Party>
export const PLACE_OF = { school: 'school', thuis: 'home', elders: 'elsewhere' } as const satisfies Record<
  string,
  Place
>
export const RESULT_OF = {
  behaald: 'reached',
  'deels behaald': 'partly',
  niet: 'not',
  'niet behaald': 'not',
  'weet niet': 'unknown',
} as const satisfies Record<string, EvaluationResult>
/** The areas by their number in a file, from 1. */
export const AREAS: readonly Area[] = APP_AREAS
export const LETTERS = {
  S: 'specific',
  M: 'measurable',
  A: 'acceptable',
  R: 'realistic',
  T: 'timed',
  I: 'inspiring',
} as const

/** Whether a file tells of a meeting about one pupil. */
export function isAboutPupil(content: string): boolean {
  try {
    return JSON.parse(content)?.soort === 'leerlingbespreking_met_ouders'
  } catch {
    return false
  }
}

/**
 * Reads a scenario about one pupil. On anything that is not in the format the answer is a sentence that names the
 * field. Unknown extra fields are ignored.
 */
export function readPupilScenario(content: string): { scenario: PupilScenario } | Wrong {
  let data: unknown
  try {
    data = JSON.parse(content)
  } catch (error) {
    return { why: `Dit is geen JSON: ${(error as Error).message}` }
  }
  const checked = scenario.safeParse(data)
  if (checked.success) return unknownName(checked.data) ?? { scenario: checked.data }
  return firstIssue(checked.error)
}

/** What of a file says who is at the table, and who looks back. */
interface AtTable {
  readonly deelnemers: readonly Named[]
  readonly evaluatie: Pick<PupilScenario['evaluatie'], 'aanwezig' | 'afwezig' | 'oordeelGesprek'>
}

/** Who is expected when looking back, who is excused, and whose mark is whose, as places among `deelnemers`. */
export function lookingBackIn({ deelnemers, evaluatie: { aanwezig, afwezig, oordeelGesprek } }: AtTable) {
  const all = whoAre(deelnemers, [...aanwezig, ...afwezig])
  // A mark is of somebody who is there or excused; of two with that name the first who has none yet.
  const marks: { key: string; index: number | null }[] = []
  for (const key of Object.keys(oordeelGesprek)) {
    const others = deelnemers.map((_, index) => index).filter((index) => !all.includes(index))
    const taken = [...others, ...marks.flatMap(({ index }) => index ?? [])]
    const found = whoIs(deelnemers, key, taken)
    marks.push({ key, index: found && !taken.includes(found.index) ? found.index : null })
  }
  return { present: all.slice(0, aanwezig.length), absent: all.slice(aanwezig.length), marks }
}

/** Who is named later must be somebody of the meeting, and what is looked back on an agreement of it. */
function unknownName(scenario: PupilScenario): Wrong | null {
  const { afspraken, evaluatie } = scenario
  const { present, absent, marks } = lookingBackIn(scenario)
  const stranger = [...present, ...absent].indexOf(null)
  const called = [...evaluatie.aanwezig, ...evaluatie.afwezig][stranger]
  if (stranger >= 0) return { why: `Het veld evaluatie noemt ${called}, maar die staat niet bij deelnemers` }
  const rated = marks.find(({ index }) => index === null)
  if (rated) return { why: `Het veld evaluatie.oordeelGesprek noemt ${rated.key}, maar die is er niet bij` }
  const place = afspraken.findIndex(({ nr }, index) => nr !== index + 1)
  if (place >= 0) return { why: `Het veld afspraken.${place}.nr klopt niet: hier hoort ${place + 1}` }
  const lost = evaluatie.resultaten.find(({ nr }) => !afspraken.some((one) => one.nr === nr))
  return lost ? { why: `Het veld evaluatie.resultaten noemt afspraak ${lost.nr}, maar die is er niet` } : null
}

/** The long course of „Gesprek bij zorgen”. */
const PARTS = {
  welcome: 5,
  strengths: 10,
  concerns: 10,
  compare: 7,
  explain: 7,
  goal: 5,
  agree: 10,
  close: 6,
} as const satisfies Partial<Record<PhaseKind, number>>
export type Part = keyof typeof PARTS

/** Whole minutes for each part, in proportion to the long course; together exactly `total`. */
export function ownMinutes(total: number): Record<Part, number> {
  const whole = Object.values(PARTS).reduce((sum, one) => sum + one, 0)
  const parts = Object.keys(PARTS) as Part[]
  const exact = parts.map((part) => ({ part, share: (PARTS[part] * total) / whole }))
  const left = total - exact.reduce((sum, { share }) => sum + Math.floor(share), 0)
  const byRest = [...exact].sort((a, b) => (b.share % 1) - (a.share % 1)).slice(0, left)
  const minutes = exact.map((one) => [one.part, Math.floor(one.share) + (byRest.includes(one) ? 1 : 0)] as const)
  return Object.fromEntries(minutes) as Record<Part, number>
}
