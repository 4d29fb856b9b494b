import { PRESETS, type PresetName, type ThreeCircleMinutes } from '@shared/agenda/formats'
import { sentencesIn } from '@shared/guidance/sentences'
import { foldText } from '@shared/lib/fold-text'
import { CIRCLES, type Circle, circleSchema, participantIdSchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { type Duration, durationSchema, type Instant, instantSchema, minutes } from '@shared/time/time'

const participantSchema = z.object({
  id: participantIdSchema,
  name: z.string(),
  role: z.string(),
  isPresent: z.boolean(),
})
export type Participant = z.infer<typeof participantSchema>

const circleSetupSchema = z.object({
  mode: z.enum(['names', 'number']),
  people: z.array(participantSchema),
  count: z.number().int().min(0).max(999),
  presentCount: z.number().int().min(0).max(999),
  spareQuestions: z.array(z.string()).max(3),
})
export type CircleSetup = z.infer<typeof circleSetupSchema>

const minuteValue = z.number().min(0).max(240)
const minutesSchema: z.ZodType<ThreeCircleMinutes> = z.object({
  walkIn: minuteValue,
  opening: minuteValue,
  talk: minuteValue,
  questions: minuteValue,
  changeover: minuteValue,
  summary: minuteValue,
  reaction: minuteValue,
  followUp: minuteValue,
})

const yesNo = z.boolean().nullable()

/** The most a tone may take of the volume of the laptop, in percent (docs/domain.md, rule 58). */
export const LOUDEST = 40

const soundSchema = z.object({
  isOn: z.boolean(),
  isMuted: z.boolean(),
  volume: z.number().min(1).max(LOUDEST),
})
/** The tones of an evening; `volume` is a percentage. */
export type SoundSetup = z.infer<typeof soundSchema>

export const setupSchema = z.object({
  theme: z.string(),
  centralQuestion: z.string(),
  school: z.string(),
  place: z.string(),
  begin: instantSchema,
  chair: z.string(),
  noteTaker: z.string(),
  touches: z.object({ students: yesNo, parents: yesNo, teachers: yesNo }),
  circles: z.object({ students: circleSetupSchema, parents: circleSetupSchema, teachers: circleSetupSchema }),
  preset: z.enum(['classic', 'short', 'lesson', 'own']),
  minutes: minutesSchema,
  collectCounts: z.boolean(),
  warnBefore: durationSchema,
  // Left out as long as nobody touched it, as in every meeting from before there was sound.
  sound: soundSchema.optional(),
  // Pasted for this meeting only, so that names of a class are known though nobody is listed in a circle.
  classList: z.string().optional(),
})
/** What is filled in before the evening. Texts are kept exactly as typed. */
export type MeetingSetup = z.infer<typeof setupSchema>

/** A change of some fields of the setup; `circle` changes reach one circle at a time. */
export const setupPatchSchema = setupSchema.partial()
export const circlePatchSchema = z.object({ circle: circleSchema, patch: circleSetupSchema.partial() })

const EMPTY_CIRCLE: CircleSetup = { mode: 'number', people: [], count: 5, presentCount: 5, spareQuestions: [] }

/** Warning two minutes before the end, as one quiet change of the picture (docs/domain.md, rule 17). */
const DEFAULT_WARNING: Duration = minutes(2)

const NO_SOUND: SoundSetup = { isOn: false, isMuted: false, volume: 20 }

/** A setup to start from: klassiek, nothing filled in, beginning at `begin`. */
export function freshSetup(begin: Instant): MeetingSetup {
  return {
    theme: '',
    centralQuestion: '',
    school: '',
    place: '',
    begin,
    chair: '',
    noteTaker: '',
    touches: { students: null, parents: null, teachers: null },
    circles: { students: EMPTY_CIRCLE, parents: EMPTY_CIRCLE, teachers: EMPTY_CIRCLE },
    preset: 'classic',
    minutes: PRESETS.classic,
    collectCounts: true,
    warnBefore: DEFAULT_WARNING,
    sound: NO_SOUND,
    classList: '',
  }
}

/** The tones as they were chosen; off until then. */
export function soundOf(setup: MeetingSetup): SoundSetup {
  return setup.sound ?? NO_SOUND
}

/** Minutes that belong to a preset name; `own` keeps what was there. */
export function minutesOfPreset(preset: PresetName | 'own', current: ThreeCircleMinutes): ThreeCircleMinutes {
  return preset === 'own' ? current : PRESETS[preset]
}

/** How many people a circle has, by name or by number. */
export function circleSize(circle: CircleSetup): number {
  return circle.mode === 'names' ? circle.people.length : circle.count
}

/** How many people of a circle are in the room. */
export function presentIn(circle: CircleSetup): number {
  return circle.mode === 'names' ? circle.people.filter((person) => person.isPresent).length : circle.presentCount
}

/** The central question is best read at once: up to 25 words (docs/domain.md, rule 2). */
const MOST_WORDS = 25

/** Words in a text, split at white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

export type SetupHint = 'too-long' | 'not-open' | 'several-sentences'

/** A word that opens a question, also stressed: „Wát willen we?” is read without its accents. */
const OPEN_WORD = /(?<![\p{L}\p{M}])(wat|hoe|hoeveel|hoelang|wanneer|welke?|wie|waar\p{L}*)(?![\p{L}\p{M}])/iu

/** Hints for the central question (docs/domain.md, rule 2). They never block. */
export function questionHints(question: string): SetupHint[] {
  const text = question.trim()
  if (text === '') return []
  const hints: SetupHint[] = []
  if (countWords(text) > MOST_WORDS) hints.push('too-long')
  if (sentencesIn(text).length > 1) hints.push('several-sentences')
  if (!OPEN_WORD.test(foldText(text))) hints.push('not-open')
  return hints
}

/** The circles for which the question „Raakt dit …?” was answered with no (docs/domain.md, rule 1). */
export function untouchedCircles(setup: MeetingSetup): Circle[] {
  return CIRCLES.filter((circle) => setup.touches[circle] === false)
}
