/** @typedef {import('playwright').Page} Page */

/**
 * Starts collecting every view main sends to the smartboard's window.
 * @param {Page} projector
 */
export async function watchProjector(projector) {
  await projector.evaluate(() => {
    if (Reflect.has(window, 'seenViews')) return
    const seen = []
    Reflect.set(window, 'seenViews', seen)
    Reflect.get(window, 'bridge').on('view', (view) => seen.push(view))
  })
}

/** @param {string} text */
function normalise(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** All texts in a value. @param {unknown} value @returns {string[]} */
function textsIn(value) {
  if (typeof value === 'string') return [normalise(value)]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsIn)
}

/** A text whole, and each of its lines. @param {string} [text] */
export const linesOf = (text = '') => [text, ...text.split('\n')]

/**
 * Texts the board may hold in this state of the meeting.
 * @param {any} meeting
 */
function releasedTexts({ setup, released }) {
  const { question, selection, heard, outcome, actions } = released
  return [
    setup.theme,
    setup.centralQuestion,
    ...(question ? [question] : []).concat(selection, heard).map(({ text }) => text),
    ...Object.values(outcome).flatMap((lines) => lines ?? []),
    ...(actions ?? []).flatMap(({ what, who }) => [what, who]),
  ]
}

/**
 * Texts that must not be on the board unless they are released: notes and what they were before they were reworded,
 * answers, working notes, names.
 * @param {any} meeting
 */
function privateTexts(meeting) {
  const { setup, notes: questions, talk, workingNotes } = meeting
  const people = Object.values(setup.circles).flatMap((circle) => circle.people.map((person) => person.name))
  const leads = [setup.chair, setup.noteTaker].flatMap((name) => [name, name.replace(/\s*\(.*\)$/, '')])
  const notes = questions.all.flatMap((note) => [note.text, note.original ?? '', note.answer])
  const points = talk.points.map((point) => point.text)
  const actions = talk.actions.flatMap((one) => [one.what, one.who])
  return [...people, ...leads, ...notes, ...points, talk.reaction, ...actions, ...linesOf(workingNotes)]
}

/** Every place where a text holds another. @param {string} text @param {string} wanted */
function placesOf(text, wanted) {
  const places = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at)
  return places
}

/** Whether a text holds a secret as a whole, not as a part of a longer word, and not inside a released text. */
function holds(text, secret, released) {
  return placesOf(text, secret).some((at) => {
    const isPart = /[\p{L}\p{N}]$/u.test(text.slice(0, at)) || /^[\p{L}\p{N}]/u.test(text.slice(at + secret.length))
    const covers = (one) => placesOf(one, secret).some((inside) => inside <= at && text.startsWith(one, at - inside))
    return !isPart && !released.some(covers)
  })
}

/** What may and what must not be on the board of a driegesprek. */
const THREE_CIRCLE = { released: releasedTexts, secret: privateTexts }

/** Texts as they are compared, each once, without empty ones. @param {string[]} texts */
const tidy = (texts) => [...new Set(texts.map(normalise))].filter(Boolean)

/**
 * Looks for private texts in the smartboard's page and in every view sent since the last look.
 * @param {Page} projector
 * @param {any} before the meeting before the action, or null
 * @param {any} after the meeting after it
 * @param {{ released: (meeting: any) => string[], secret: (meeting: any) => string[] }} [texts]
 */
export async function findLeaks(projector, before, after, texts = THREE_CIRCLE) {
  const seen = await projector.evaluate(() => {
    const views = Reflect.get(window, 'seenViews')
    // biome-ignore lint/performance/useDomNodeTextContent: what is read apart on the board must be apart here
    return { sent: views.splice(0), dom: [document.body.innerText, document.body.textContent ?? ''] }
  })
  const released = tidy([before, after].filter(Boolean).flatMap(texts.released))
  const secrets = tidy(texts.secret(after)).filter((secret) => !released.includes(secret))
  const places = { dom: seen.dom.map(normalise), sent: seen.sent.flatMap(textsIn) }
  return secrets.flatMap((text) =>
    Object.entries(places)
      .filter(([, seenTexts]) => seenTexts.some((one) => holds(one, text, released)))
      .map(([where]) => ({ text, where })),
  )
}
