import type { Page } from '@playwright/test'
import type { Meeting } from '../driver/looked'

/** Starts collecting every view main sends to the smartboard's window. */
export async function watchProjector(projector: Page): Promise<void> {
  await projector.evaluate(() => {
    if (Reflect.has(window, 'seenViews')) return
    const seen: unknown[] = []
    Reflect.set(window, 'seenViews', seen)
    const bridge = Reflect.get(window, 'bridge') as { on(name: 'view', hear: (view: unknown) => void): void }
    bridge.on('view', (view) => seen.push(view))
  })
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** All texts in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [normalise(value)]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsIn)
}

/** A text whole, and each of its lines. */
export const linesOf = (text = ''): string[] => [text, ...text.split('\n')]

/** Texts the board may hold in this state of the meeting. */
function releasedTexts({ setup, released }: Meeting): string[] {
  const { question, selection, heard, outcome, actions } = released
  return [
    setup.theme,
    setup.centralQuestion,
    ...[...(question ? [question] : []), ...selection, ...heard].map(({ text }) => text),
    ...Object.values(outcome).flatMap((lines) => lines ?? []),
    ...(actions ?? []).flatMap(({ what, who }) => [what, who]),
  ]
}

/**
 * Texts that must not be on the board unless they are released: notes and what they were before they were reworded,
 * answers, working notes, names.
 */
function privateTexts(meeting: Meeting): string[] {
  const { setup, notes: questions, talk, workingNotes } = meeting
  const people = Object.values(setup.circles).flatMap((circle) => circle.people.map((person) => person.name))
  const leads = [setup.chair, setup.noteTaker].flatMap((name) => [name, name.replace(/\s*\(.*\)$/, '')])
  const notes = questions.all.flatMap((note) => [note.text, note.original ?? '', note.answer])
  const points = talk.points.map((point) => point.text)
  const actions = talk.actions.flatMap((one) => [one.what, one.who])
  return [...people, ...leads, ...notes, ...points, talk.reaction, ...actions, ...linesOf(workingNotes)]
}

/** Every place where a text holds another. */
function placesOf(text: string, wanted: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at)
  return places
}

/** Whether a text holds a secret as a whole, not as a part of a longer word, and not inside a released text. */
function holds(text: string, secret: string, released: readonly string[]): boolean {
  return placesOf(text, secret).some((at) => {
    const isPart = /[\p{L}\p{N}]$/u.test(text.slice(0, at)) || /^[\p{L}\p{N}]/u.test(text.slice(at + secret.length))
    const covers = (one: string) =>
      placesOf(one, secret).some((inside) => inside <= at && text.startsWith(one, at - inside))
    return !isPart && !released.some(covers)
  })
}

/** What may and what must not be on the board. */
export interface BoardTexts {
  readonly released: (meeting: Meeting) => string[]
  readonly secret: (meeting: Meeting) => string[]
}

/** Those of a driegesprek. */
const THREE_CIRCLE: BoardTexts = { released: releasedTexts, secret: privateTexts }

/** Texts as they are compared, each once, without empty ones. */
const tidy = (texts: readonly string[]) => [...new Set(texts.map(normalise))].filter(Boolean)

/** A private text that stood in the page of the smartboard, or in a view that was sent to it. */
export interface Leak {
  readonly text: string
  readonly where: string
}

/**
 * Looks for private texts in the smartboard's page and in every view sent since the last look: what may be there in the
 * meeting before an action (null for none) or after it, may be there.
 */
export async function findLeaks(
  projector: Page,
  before: Meeting | null,
  after: Meeting,
  texts: BoardTexts = THREE_CIRCLE,
): Promise<Leak[]> {
  const seen = await projector.evaluate(() => {
    const views: unknown[] = Reflect.get(window, 'seenViews')
    // biome-ignore lint/performance/useDomNodeTextContent: what is read apart on the board must be apart here
    return { sent: views.splice(0), dom: [document.body.innerText, document.body.textContent ?? ''] }
  })
  const released = tidy([...(before ? [before] : []), after].flatMap(texts.released))
  const secrets = tidy(texts.secret(after)).filter((secret) => !released.includes(secret))
  const places = { dom: seen.dom.map(normalise), sent: seen.sent.flatMap(textsIn) }
  return secrets.flatMap((text) =>
    Object.entries(places)
      .filter(([, seenTexts]) => seenTexts.some((one) => holds(one, text, released)))
      .map(([where]) => ({ text, where })),
  )
}
