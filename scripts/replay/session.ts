import { ChairPage } from '../driver/chair-page'
import { killTree, type Launched, launchApp, stepClock } from '../driver/launch-app'
import type { Meeting } from '../driver/looked'
import { words } from '../driver/words'
import { watchProjector } from './projector-watch'

/** Both pages are up: the chair's can be looked at, the smartboard's is watched. */
async function ready({ chair, projector }: Launched): Promise<void> {
  await chair.locator('#root > *').first().waitFor()
  // Pictures are taken of finished scenes, not of one fading into another.
  await projector.emulateMedia({ reducedMotion: 'reduce' })
  await watchProjector(projector)
}

/**
 * Runs in the page: the meeting as text, for walking 200 notes takes longer; null when it is just as it was at the look
 * before.
 */
function readMeeting(): { isSaved: boolean; text: string | null } {
  const { meeting, workingNotes, isSaved } = Reflect.get(window, 'driekringLook')()
  const before = Reflect.get(window, 'lastLook')
  const parts = meeting && { ...meeting, workingNotes }
  Reflect.set(window, 'lastLook', parts)
  const isSame = parts && before && Object.entries(parts).every(([name, part]) => before[name] === part)
  return { isSaved, text: isSame ? null : JSON.stringify({ meeting, workingNotes }) }
}

export interface SessionOptions {
  readonly profile?: string
  /** Where the clock stands, in ms; without it the clock runs, and the meeting cannot be looked at. */
  readonly now?: number
}

/** The app as a replay uses it: one profile, a clock that stands still, started again whenever it is gone. */
export async function openSession({ profile, now }: SessionOptions) {
  /** The process that runs now; it is there before its windows are. */
  let running: Launched['process'] | undefined
  const onStarted = (child: Launched['process']) => {
    running = child
  }
  let parts = await launchApp({ profile, steppedFrom: now, onStarted })
  let clock = now ?? 0
  /** The meeting when it was last looked at. */
  let looked: Meeting | null = null
  await ready(parts)

  return {
    get app() {
      return parts.app
    },
    get chair() {
      return parts.chair
    },
    /** The chair's window, by what stands in it. */
    get desk() {
      return new ChairPage(parts.chair)
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
    /** The versions of the runtime. */
    versions(): Promise<{ electron: string; chrome: string }> {
      return parts.app.evaluate(() => ({
        electron: String(process.versions['electron']),
        chrome: String(process.versions['chrome']),
      }))
    },
    /** Kills the whole tree of the app, also while it is starting. */
    async kill(): Promise<void> {
      if (running) await killTree(running)
    },
    /** Steps the clock to an instant. */
    async step(instant: number): Promise<void> {
      clock = Math.max(clock, instant)
      await stepClock(parts.app, clock)
    },
    /** Looks at the meeting, its working notes among it, past the interface; changes nothing. */
    async look(): Promise<{ meeting: Meeting | null; isSaved: boolean }> {
      const { text, isSaved } = await parts.chair.evaluate(readMeeting)
      if (text !== null) {
        const { workingNotes, meeting } = JSON.parse(text)
        looked = meeting && { ...meeting, workingNotes }
      }
      return { meeting: looked, isSaved }
    },
    /** Waits until everything is said to be saved. */
    async saved(): Promise<void> {
      await parts.chair.locator('[data-testid="save-state"][data-state="saved"]').waitFor()
    },
    /** Starts the app again after it was killed, at the moment its clock stood at, and goes on where it was. */
    async reopen(): Promise<void> {
      if (running) await killTree(running)
      parts = await launchApp({ profile: parts.profile, steppedFrom: clock, onStarted })
      await ready(parts)
      const { open, page } = new ChairPage(parts.chair)
      const goOn = page.getByRole('button', { name: words('start:resume.goOn') })
      const none = page.getByText(words('start:none'))
      await goOn.or(open).or(none).first().waitFor()
      if (await goOn.isVisible()) await goOn.click()
      else if (await open.first().isVisible()) await open.first().click()
      else return
      // Opening reads the journal: until that is done there is no meeting to look at, and no screen to work on.
      await page.waitForFunction(() => Reflect.get(window, 'driekringLook')().meeting !== null)
      await page.waitForFunction(() => !document.querySelector('[role="dialog"]'))
    },
    /** Closes the app. */
    close(): Promise<void> {
      return parts.app.close()
    },
  }
}

export type Session = Awaited<ReturnType<typeof openSession>>
