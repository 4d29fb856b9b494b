import { z } from 'zod'

const text = z.string()
const words = z.string().min(1, 'hier moet tekst staan')
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'een datum als 2026-03-12')
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
  duurMinuten: z.union([z.literal(60), z.literal(30)], '60 of 30'),
  plaats: text.default(''),
  leerling: z.object({ naam: words, klas: text, leeftijd: z.number().int().min(3).max(30), opp: z.boolean() }),
  deelnemers: z.array(z.object({ naam: words, rol: text })).min(1),
  aanleiding: text.default(''),
  doelenGesprek: z.object({ school: text, ouders: text, leerling: text }),
  sterkePunten: z.array(z.object({ gebied: area, ...said, tekst: words })),
  zorgen: z.array(z.object({ ...said, tekst: words, sinds: words.optional() })),
  schoolThuis: z.object({
    overeenkomst: text,
    verschil: text,
    uitzonderingen: z.array(words),
    helpt: text,
    helptNiet: text,
  }),
  verklaringen: z.array(z.object({ actor: said.door, oorzaak: words, oplossing: text })),
  doel: words,
  afspraken: z
    .array(
      z.object({
        nr: z.number().int(),
        wie: words,
        wat: words,
        waar: text,
        start: date,
        einde: date,
        meten: text,
        hulp: text,
        krachten: z.array(area),
        smarti,
      }),
    )
    .min(1),
  contact: z.object({ vorm: text, aan: z.array(words) }),
  evaluatie: z.object({
    gepland: z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, 'een moment als 2026-03-24 15:45'),
    aanwezig: z.array(words),
    afwezig: z.array(words).default([]),
    resultaten: z.array(
      z.object({
        nr: z.number().int(),
        status: z.enum(['behaald', 'deels behaald', 'niet']),
        toelichting: words.optional(),
        watHielp: words.optional(),
        vervolg: words.optional(),
      }),
    ),
    oordeelGesprek: z.record(text, score),
    vervolg: text,
  }),
})

/** @typedef {z.infer<typeof scenario>} PupilScenario */
/** @typedef {PupilScenario['deelnemers'][number]} Attendee */

/** The words of a file and what the app calls them. */
export const PARTY_OF = { leerling: 'pupil', ouders: 'parents', school: 'school', anders: 'other' }
export const PLACE_OF = { school: 'school', thuis: 'home', elders: 'elsewhere' }
export const RESULT_OF = { behaald: 'reached', 'deels behaald': 'partly', niet: 'not' }
/** The areas by their number in a file, from 1. */
export const AREAS = [
  'attainment',
  'work_attitude',
  'cognition',
  'social_emotional',
  'creative',
  'physical',
  'interests',
]
export const LETTERS = {
  S: 'specific',
  M: 'measurable',
  A: 'acceptable',
  R: 'realistic',
  T: 'timed',
  I: 'inspiring',
}

/** The first word of a name: what somebody is called. @param {string} name */
export const firstNameOf = (name) => name.split(' ')[0]

/** A name without what stands behind it in brackets. @param {string} name */
export const bareName = (name) => name.replace(/\s*\(.*\)$/, '')

/**
 * Who does an agreement: people of the meeting by whole or first name, and the words that are nobody's name.
 * @param {string} wie
 * @param {readonly string[]} names
 */
export function doersIn(wie, names) {
  const personOf = (part) => {
    const called = names.filter((name) => name === part || firstNameOf(name) === part)
    return called.length === 1 ? called[0] : undefined
  }
  const parts = wie.split(/,\s*|\s+en\s+/)
  const mensen = parts.flatMap((part) => personOf(part) ?? [])
  if (mensen.length === 0) return { mensen, inWoorden: wie }
  return { mensen, inWoorden: parts.filter((part) => !personOf(part)).join(', ') }
}

/**
 * Whether a file tells of a meeting about one pupil.
 * @param {string} content
 */
export function isAboutPupil(content) {
  try {
    return JSON.parse(content)?.soort === 'leerlingbespreking_met_ouders'
  } catch {
    return false
  }
}

/**
 * Reads a scenario about one pupil. On anything that is not in the format the answer is a sentence that names the
 * field. Unknown extra fields are ignored.
 * @param {string} content
 * @returns {{ scenario: PupilScenario } | { why: string }}
 */
export function readPupilScenario(content) {
  let data
  try {
    data = JSON.parse(content)
  } catch (error) {
    return { why: `Dit is geen JSON: ${error.message}` }
  }
  const checked = scenario.safeParse(data)
  if (checked.success) return unknownName(checked.data) ?? { scenario: checked.data }
  const [issue] = checked.error.issues
  return { why: `Het veld ${issue.path.join('.') || '(het geheel)'} klopt niet: ${issue.message}` }
}

/** Who is named later must be somebody of the meeting, and what is looked back on an agreement of it. */
function unknownName({ deelnemers, afspraken, evaluatie }) {
  const names = deelnemers.map(({ naam }) => naam)
  const here = [...evaluatie.aanwezig, ...evaluatie.afwezig].map(bareName)
  const stranger = here.find((name) => !names.includes(name))
  if (stranger) return { why: `Het veld evaluatie noemt ${stranger}, maar die staat niet bij deelnemers` }
  const rated = Object.keys(evaluatie.oordeelGesprek).find((key) => !here.some((name) => firstNameOf(name) === key))
  if (rated) return { why: `Het veld evaluatie.oordeelGesprek noemt ${rated}, maar die is er niet bij` }
  const place = afspraken.findIndex(({ nr }, index) => nr !== index + 1)
  if (place >= 0) return { why: `Het veld afspraken.${place}.nr klopt niet: hier hoort ${place + 1}` }
  const lost = evaluatie.resultaten.find(({ nr }) => !afspraken.some((one) => one.nr === nr))
  return lost ? { why: `Het veld evaluatie.resultaten noemt afspraak ${lost.nr}, maar die is er niet` } : null
}
