import { until } from './case.mjs'

// A page whose process died is out of the test's reach for good; main still reaches the page that takes its place.

/** @typedef {import('playwright').ElectronApplication} ElectronApplication */

/**
 * What a script says in a page; undefined while the page cannot answer.
 * @param {ElectronApplication} app @param {'chair' | 'projector'} name @param {string} script
 */
export function ask(app, name, script) {
  return app.evaluate(
    ({ webContents }, [page, source]) => {
      const found = webContents.getAllWebContents().find((one) => one.getURL().includes(`/${page}.html`))
      if (!found || found.isCrashed()) return undefined
      const late = new Promise((done) => setTimeout(done, 2_000))
      return Promise.race([found.executeJavaScript(source).catch(() => undefined), late])
    },
    [name, script],
  )
}

/** Kills the process of a page. @param {ElectronApplication} app @param {'chair' | 'projector'} name */
export async function killPage(app, name) {
  const pid = await app.evaluate(
    ({ webContents }, page) =>
      webContents
        .getAllWebContents()
        .find((one) => one.getURL().includes(`/${page}.html`))
        ?.getOSProcessId(),
    name,
  )
  if (!pid) throw new Error(`the page ${name} has no process`)
  process.kill(pid, 'SIGKILL')
  await until('the process is gone', () => !isAlive(pid))
  return pid
}

/** Kills a helper process of the app, found by its kind. Answers its pid, or null when there is none. */
export async function killHelper(/** @type {ElectronApplication} */ app, isIt) {
  const helpers = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ pid, type, serviceName }) => ({ pid, type, serviceName })),
  )
  const found = helpers.find(isIt)
  if (!found) return null
  process.kill(found.pid, 'SIGKILL')
  await until('the process is gone', () => !isAlive(found.pid))
  return found.pid
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const ENTRY = 'document.querySelector("[data-entry] textarea, [data-entry] input")'

/** Where the chair is and what it holds; undefined while its page is not back. @param {ElectronApplication} app */
export function chairNow(app) {
  return ask(
    app,
    'chair',
    `(() => {
      const looked = Reflect.has(window, 'driekringLook') && window.driekringLook()
      const entry = ${ENTRY}
      if (!looked?.meeting || !entry) return undefined
      return {
        step: looked.meeting.agenda.currentStepId,
        notes: looked.meeting.notes.all.map((note) => note.text),
        meeting: looked.meeting,
        entry: entry.value,
        isSaved: looked.isSaved,
        isAsking: document.querySelector('[role="dialog"]') !== null,
      }
    })()`,
  )
}

/** Types text at the end of the field for notes, as a keyboard does. */
export function typeInEntry(/** @type {ElectronApplication} */ app, text) {
  return ask(
    app,
    'chair',
    `(() => {
      const entry = ${ENTRY}
      if (!entry) return false
      entry.focus()
      entry.setSelectionRange(entry.value.length, entry.value.length)
      return document.execCommand('insertText', false, ${JSON.stringify(text)})
    })()`,
  )
}

/** Presses Enter in the field for notes. */
export function enterNote(/** @type {ElectronApplication} */ app) {
  return ask(
    app,
    'chair',
    `(${ENTRY}).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })), true`,
  )
}

/** What the smartboard shows: its scene, whether it is drawn, and every word on it. */
export function smartboardNow(/** @type {ElectronApplication} */ app) {
  return ask(
    app,
    'projector',
    `(() => {
      const scene = document.querySelector('[data-scene]')
      return scene ? { scene: scene.dataset.scene, text: document.body.textContent } : undefined
    })()`,
  )
}
