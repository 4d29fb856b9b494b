import { z } from 'zod'

const circle = z.enum(['leerlingen', 'ouders', 'docenten'])
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

/** The ready-made „lesuur”: the only schedule with a part of a minute. */
const LESSON = { opening: 4, kringgesprek: 6, vragenronde: 5, wissel: 1, reactieLeerlingen: 2, vervolg: 4 }

/** Whether a schedule is „lesuur”; its five minutes of summaries are shared by three. @param {Record<string, number>} plan */
export function isLesson({ samenvattingPerKring, ...others }) {
  const isSame = Object.entries(LESSON).every(([part, count]) => others[part] === count)
  return isSame && Math.abs(samenvattingPerKring - 5 / 3) < 0.05
}
const isWhole = (plan) => Object.values(plan).every(Number.isInteger)

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
  schemaMinuten: z
    .object({
      opening: minutes,
      kringgesprek: minutes,
      vragenronde: minutes,
      wissel: minutes,
      samenvattingPerKring: minutes,
      reactieLeerlingen: minutes,
      vervolg: minutes,
    })
    .refine((plan) => isWhole(plan) || isLesson(plan), 'hele minuten'),
  deelnemers: z.array(z.object({ id: text, naam: text, kring: circle })),
  vragen: z.array(z.object({ id: text, voorKring: circle, vanKring: circle, tekst: text })),
  acties: z.array(z.intersection(timed, action)).min(1),
  verwacht: z.record(text, z.unknown()).default({}),
})

/** @typedef {z.infer<typeof scenario>} Scenario */
/** @typedef {Scenario['acties'][number]} Action */

/** The Dutch names of the circles in a scenario, and their names in the app. */
export const CIRCLE_OF = { leerlingen: 'students', ouders: 'parents', docenten: 'teachers' }

const zoned = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/**
 * The instant (ms) of a date and a time of day in Amsterdam, over summer time too.
 * @param {string} datum
 * @param {string} tijd
 */
export function amsterdam(datum, tijd) {
  const wanted = `${datum} ${tijd.length === 5 ? `${tijd}:00` : tijd}`
  const asUtc = Date.parse(`${wanted.replace(' ', 'T')}Z`)
  const offsets = [1, 2].map((hours) => asUtc - hours * 3_600_000)
  return offsets.find((instant) => zoned.format(instant) === wanted) ?? asUtc - 3_600_000
}

/**
 * The time of day in Amsterdam, `21:34:30`.
 * @param {number} instant
 */
export function timeInAmsterdam(instant) {
  return zoned.format(instant).slice(11)
}

/**
 * Reads a scenario. On anything that is not in the format the answer is a sentence that names the field.
 * Unknown extra fields are ignored.
 * @param {string} content
 * @returns {{ scenario: Scenario } | { why: string }}
 */
export function readScenario(content) {
  let data
  try {
    data = JSON.parse(content)
  } catch (error) {
    return { why: `Dit is geen JSON: ${error.message}` }
  }
  const checked = scenario.safeParse(data)
  if (checked.success) return wrongClock(checked.data) ?? unknownId(checked.data) ?? { scenario: checked.data }
  const [issue] = checked.error.issues
  return { why: `Het veld ${issue.path.join('.') || '(het geheel)'} klopt niet: ${issue.message}` }
}

/** `klok` must agree with `seconde`, counted from the first action. @param {Scenario} scenario */
function wrongClock({ datum, acties }) {
  const start = amsterdam(datum, acties[0].klok) - acties[0].seconde * 1000
  const place = acties.findIndex((one) => timeInAmsterdam(start + one.seconde * 1000) !== one.klok)
  if (place < 0) return null
  const expected = timeInAmsterdam(start + acties[place].seconde * 1000)
  return { why: `Het veld acties.${place}.klok klopt niet: bij seconde ${acties[place].seconde} hoort ${expected}` }
}

/** Every id an action names must stand in the file. @param {Scenario} scenario */
function unknownId({ acties, vragen, deelnemers }) {
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
