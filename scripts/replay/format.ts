import type { Circle } from '@shared/lib/ids'
import { z } from 'zod'

/** The circles under their names in a file. */
export const DUTCH_CIRCLES = ['leerlingen', 'ouders', 'docenten'] as const
const circle = z.enum(DUTCH_CIRCLES)
export type DutchCircle = z.infer<typeof circle>
const text = z.string()
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'een datum als 2026-03-12')
const clock = z.string().regex(/^\d{2}:\d{2}(:\d{2})?$/, 'een tijd als 19:30')
const minutes = z.number().min(0).max(240)
const ids = z.array(text)

const action = z.discriminatedUnion('actie', [
  z.object({ actie: z.literal('stap'), naar: text }),
  z.object({ actie: z.literal('afwezig'), wie: ids }),
  z.object({ actie: z.literal('aanwezig'), wie: ids }),
  z.object({ actie: z.literal('post-its'), ids }),
  z.object({ actie: z.literal('samenvoegen'), ids }),
  z.object({ actie: z.literal('kies'), ids }),
  z.object({ actie: z.literal('vraag'), id: text }),
  z.object({
    actie: z.literal('antwoord'),
    id: text,
    tekst: text,
    afloop: z.enum(['beantwoord', 'deels', 'meenemen']),
  }),
  z.object({ actie: z.literal('pauze') }),
  z.object({ actie: z.literal('verder') }),
  z.object({ actie: z.literal('hulpvraag') }),
  z.object({ actie: z.literal('opbrengst'), kring: circle, punten: z.array(text) }),
  z.object({ actie: z.literal('reactie'), tekst: text }),
  z.object({
    actie: z.literal('vervolg'),
    punten: z.array(
      z.object({ wat: text, wie: text.default(''), wanneer: z.union([date, z.literal('')]).default('') }),
    ),
  }),
  z.object({ actie: z.literal('einde') }),
])
const timed = z.object({ seconde: z.number().int().min(0), klok: z.string().regex(/^\d{2}:\d{2}:\d{2}$/) })

const planSchema = z.object({
  opening: minutes,
  kringgesprek: minutes,
  vragenronde: minutes,
  wissel: minutes,
  samenvattingPerKring: minutes,
  reactieLeerlingen: minutes,
  vervolg: minutes,
})
/** The minutes of each part, under the names of a file. */
export type Plan = z.infer<typeof planSchema>

/** The ready-made „lesuur”: the only schedule with a part of a minute. */
const LESSON = { opening: 4, kringgesprek: 6, vragenronde: 5, wissel: 1, reactieLeerlingen: 2, vervolg: 4 }

/** Whether a schedule is „lesuur”; its five minutes of summaries are shared by three. */
export function isLesson({ samenvattingPerKring, ...others }: Plan): boolean {
  const isSame = (Object.keys(LESSON) as (keyof typeof LESSON)[]).every((part) => others[part] === LESSON[part])
  return isSame && Math.abs(samenvattingPerKring - 5 / 3) < 0.05
}
const isWhole = (plan: Plan) => Object.values(plan).every(Number.isInteger)

const scenario = z.object({
  soort: z.literal('driegesprek'),
  school: text.default(''),
  datum: date,
  begin: clock,
  plaats: text.default(''),
  thema: text.min(1),
  centraleVraag: text.min(1),
  voorzitter: text.default(''),
  notulist: text.default(''),
  schemaMinuten: planSchema.refine((plan) => isWhole(plan) || isLesson(plan), 'hele minuten'),
  deelnemers: z.array(z.object({ id: text, naam: text, kring: circle })),
  vragen: z.array(z.object({ id: text, voorKring: circle, vanKring: circle, tekst: text })),
  acties: z.array(z.intersection(timed, action)).min(1),
  verwacht: z.record(text, z.unknown()).default({}),
})

/** An evening as a file tells it. */
export type Scenario = z.infer<typeof scenario>
export type Action = Scenario['acties'][number]
export type Question = Scenario['vragen'][number]

/** The Dutch names of the circles in a scenario, and their names in the app. */
export const CIRCLE_OF = {
  leerlingen: 'students',
  ouders: 'parents',
  docenten: 'teachers',
} as const satisfies Record<DutchCircle, Circle>

const zoned = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The instant (ms) of a date and a time of day in Amsterdam, over summer time too. */
export function amsterdam(datum: string, tijd: string): number {
  const wanted = `${datum} ${tijd.length === 5 ? `${tijd}:00` : tijd}`
  const asUtc = Date.parse(`${wanted.replace(' ', 'T')}Z`)
  const offsets = [1, 2].map((hours) => asUtc - hours * 3_600_000)
  return offsets.find((instant) => zoned.format(instant) === wanted) ?? asUtc - 3_600_000
}

/** The time of day in Amsterdam, `21:34:30`. */
export function timeInAmsterdam(instant: number): string {
  return zoned.format(instant).slice(11)
}

/**
 * Reads a scenario. On anything that is not in the format the answer is a sentence that names the field.
 * Unknown extra fields are ignored.
 */
export function readScenario(content: string): { scenario: Scenario } | Wrong {
  let data: unknown
  try {
    data = JSON.parse(content)
  } catch (error) {
    return { why: `Dit is geen JSON: ${(error as Error).message}` }
  }
  const checked = scenario.safeParse(data)
  if (checked.success) return wrongClock(checked.data) ?? unknownId(checked.data) ?? { scenario: checked.data }
  return firstIssue(checked.error)
}

/** Why a file cannot be played. */
export interface Wrong {
  readonly why: string
}

/** The field that is not in the format, in a sentence. */
export function firstIssue({ issues: [issue] }: z.ZodError): Wrong {
  return { why: `Het veld ${issue?.path.join('.') || '(het geheel)'} klopt niet: ${issue?.message}` }
}

/** When an evening begins (ms): `klok` and `seconde` of its first action say so. */
export function startOf({ datum, acties: [first] }: Scenario): number {
  return first ? amsterdam(datum, first.klok) - first.seconde * 1000 : 0
}

/** `klok` must agree with `seconde`, counted from the first action. */
function wrongClock(evening: Scenario): Wrong | null {
  const start = startOf(evening)
  for (const [place, { seconde, klok }] of evening.acties.entries()) {
    const expected = timeInAmsterdam(start + seconde * 1000)
    if (expected !== klok)
      return { why: `Het veld acties.${place}.klok klopt niet: bij seconde ${seconde} hoort ${expected}` }
  }
  return null
}

/** Every id an action names must stand in the file. */
function unknownId({ acties, vragen, deelnemers }: Scenario): Wrong | null {
  const notes = new Set(vragen.map((note) => note.id))
  const people = new Set(deelnemers.map((person) => person.id))
  for (const [place, one] of acties.entries()) {
    const named = 'ids' in one ? one.ids : 'id' in one ? [one.id] : []
    const missing =
      named.find((id) => !notes.has(id)) ?? ('wie' in one ? one.wie.find((id) => !people.has(id)) : undefined)
    if (missing !== undefined)
      return { why: `Het veld acties.${place} noemt ${missing}, maar dat staat niet in het bestand` }
  }
  return null
}
