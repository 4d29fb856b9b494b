import { killTree, launchApp, stepClock } from '../lib/launch-app.mjs'
import { watchProjector } from './projector-watch.mjs'

/** @typedef {Awaited<ReturnType<typeof launchApp>>} App */

/** What a session can be asked about how the app runs. @typedef {{ electron: string, chrome: string }} Versions */

/** Both pages are up: the chair's can be looked at, the smartboard's is watched. @param {App} parts */
async function ready({ chair, projector }) {
  await chair.locator('#root > *').first().waitFor()
  // Pictures are taken of finished scenes, not of one fading into another.
  await projector.emulateMedia({ reducedMotion: 'reduce' })
  await watchProjector(projector)
}

/**
 * Runs in the page: the meeting as text, for walking 200 notes takes longer; null when it is just as it was at the look
 * before.
 */
function readMeeting() {
  const { meeting, workingNotes, isSaved } = Reflect.get(window, 'driekringLook')()
  const before = Reflect.get(window, 'lastLook')
  const parts = meeting && { ...meeting, workingNotes }
  Reflect.set(window, 'lastLook', parts)
  const isSame = parts && before && Object.entries(parts).every(([name, part]) => before[name] === part)
  return { isSaved, text: isSame ? null : JSON.stringify({ meeting, workingNotes }) }
}

/**
 * The app as a replay uses it: one profile, a clock that stands still, started again whenever it is gone.
 * @param {{ profile?: string, now?: number }} options `now` is where the clock stands, in ms; without it the clock runs,
 * and the meeting cannot be looked at
 */
export async function openSession({ profile, now }) {
  /** The process that runs now; it is there before its windows are. @type {App['process'] | undefined} */
  let running
  const onStarted = (/** @type {App['process']} */ child) => {
    running = child
  }
  /** @type {App} */
  let parts = await launchApp({ profile, steppedFrom: now, onStarted })
  let clock = now ?? 0
  /** The meeting when it was last looked at. @type {any} */
  let looked = null
  await ready(parts)

  return {
    get app() {
      return parts.app
    },
    get chair() {
      return parts.chair
    },
    get projector() {
      return parts.projector
    },
    get profile() {
      return parts.profile
    },
    /** Where the clock stands. */
    get now() {
      return clock
    },
    /** Whether the app was killed or fell over. */
    get isGone() {
      return !running || running.exitCode !== null || running.signalCode !== null
    },
    /** The versions of the runtime. @returns {Promise<Versions>} */
    versions() {
      return parts.app.evaluate(() => ({
        electron: String(process.versions.electron),
        chrome: String(process.versions.chrome),
      }))
    },
    /** Kills the whole tree of the app, also while it is starting. */
    async kill() {
      if (running) await killTree(running)
    },
    /** Steps the clock to an instant. @param {number} instant */
    async step(instant) {
      clock = Math.max(clock, instant)
      await stepClock(parts.app, clock)
    },
    /** Looks at the meeting, its working notes among it, past the interface; changes nothing. */
    async look() {
      const { text, isSaved } = await parts.chair.evaluate(readMeeting)
      if (text !== null) {
        const { workingNotes, meeting } = JSON.parse(text)
        looked = meeting && { ...meeting, workingNotes }
      }
      return { meeting: looked, isSaved }
    },
    /** Waits until everything is said to be saved. */
    async saved() {
      await parts.chair.locator('[data-testid="save-state"][data-state="saved"]').waitFor()
    },
    /** Starts the app again after it was killed, at the moment its clock stood at, and goes on where it was. */
    async reopen() {
      if (running) await killTree(running)
      parts = await launchApp({ profile: parts.profile, steppedFrom: clock, onStarted })
      await ready(parts)
      const goOn = parts.chair.getByRole('button', { name: 'Ga verder' })
      const open = parts.chair.getByRole('button', { name: /^Open / })
      const none = parts.chair.getByText('Nog geen gesprekken', { exact: false })
      await goOn.or(open).or(none).first().waitFor()
      if (await goOn.isVisible()) await goOn.click()
      else if (await open.first().isVisible()) await open.first().click()
      else return
      // Opening reads the journal: until that is done there is no meeting to look at, and no screen to work on.
      await parts.chair.waitForFunction(() => Reflect.get(window, 'driekringLook')().meeting !== null)
      await parts.chair.waitForFunction(() => !document.querySelector('[role="dialog"]'))
    },
    /** Closes the app. */
    close() {
      return parts.app.close()
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof openSession>>} Session */
