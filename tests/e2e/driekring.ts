import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, expect } from '@playwright/test'
import type { MeetingCommand } from '@shared/meeting/commands'
import type { MeetingReport } from '@shared/meeting/report'
import type { MeetingState } from '@shared/meeting/state'
import type { ProjectorView } from '@shared/smartboard/projector-view'
import { ChairPage } from '../../scripts/driver/chair-page'
import { killTree, type Launched, launchApp, stepClock } from '../../scripts/driver/launch-app'
import { ProjectorPage } from '../../scripts/driver/projector-page'
import { words } from '../../scripts/driver/words'
import { plant } from '../support/plant'
import { empty, enter, leave, rememberPlaces } from './same-app'

export interface Looked {
  /** Without the steps that can be taken back. */
  readonly meeting: Omit<MeetingState, 'history'>
  readonly report: MeetingReport
  readonly view: ProjectorView
}

/** When a stepped evening begins: Thursday 12 March 2026, 19:30 in Amsterdam. */
export const BEGIN = Date.parse('2026-03-12T19:30:00+01:00')

export interface StartOptions {
  /** Where the clock stands still (ms); null is the real clock. */
  readonly at?: number | null
  readonly executable?: string
  readonly args?: string[]
}

/** One profile and the app that runs on it; it can be killed and started again. */
export class Driekring {
  private parts: Launched | null = null
  private clock = BEGIN
  /** The app runs, and its console is on no page: the next start is a page that is loaded. */
  private isWaiting = false
  /** Launched as most tests have it: with a stepped clock and nothing else. */
  private isPlain = false

  private constructor(readonly profile: string) {}

  static async inFreshProfile(): Promise<Driekring> {
    return new Driekring(await mkdtemp(join(tmpdir(), 'driekring-e2e-')))
  }

  private get running(): Launched {
    if (!this.parts) throw new Error('the app does not run')
    return this.parts
  }
  get app(): ElectronApplication {
    return this.running.app
  }
  get process() {
    return this.running.process
  }
  get chair(): ChairPage {
    return new ChairPage(this.running.chair)
  }
  get projector(): ProjectorPage {
    return new ProjectorPage(this.running.projector)
  }
  /** Where the stepped clock stands (ms). */
  get now(): number {
    return this.clock
  }

  async start({ at = this.clock, executable, args }: StartOptions = {}): Promise<void> {
    if (at !== null) this.clock = at
    const isPlain = at !== null && !executable && !args
    if (this.parts && this.isWaiting && isPlain) {
      this.isWaiting = false
      await enter(this.parts, at)
      return this.drawn()
    }
    if (this.isWaiting) await this.kill()
    this.isPlain = isPlain
    this.parts = await launchApp({
      profile: this.profile,
      ...(at === null ? {} : { steppedFrom: at }),
      ...(executable ? { executable } : {}),
      ...(args ? { args } : {}),
    })
    // One scene fades into the next; without motion the board holds one scene at a time, and the console waits for
    // nothing. Replays leave the console its motion, and so does the test of the motion itself.
    for (const page of [this.running.chair, this.running.projector])
      await page.emulateMedia({ reducedMotion: 'reduce' })
    await this.drawn()
    await rememberPlaces(this.running)
  }

  private async drawn(): Promise<void> {
    // A window is there before its page has drawn anything; what is tried before that meets an empty page.
    for (const page of [this.running.chair, this.running.projector]) {
      await page.locator('#root > *').first().waitFor({ state: 'attached' })
    }
  }

  /** Makes all as good as new for the next test. An app that runs is kept running, unless it does not answer. */
  async clear(): Promise<void> {
    this.clock = BEGIN
    try {
      if (!this.isPlain) await this.kill()
      if (this.parts) await leave(this.parts, this.profile)
      this.isWaiting = this.parts !== null
    } catch {
      await this.kill()
    }
    if (!this.parts) await empty(this.profile)
  }

  /** Starts on a meeting that was planted, where it stands: its last command was just given. */
  async startOn(commands: readonly MeetingCommand[]): Promise<void> {
    await plant(this.profile, commands)
    await this.start({ at: commands.at(-1)?.at.wall ?? BEGIN })
    const goOn = this.chair.button(words('start:resume.goOn'), this.chair.dialog)
    const open = this.chair.open
    await goOn.or(open).last().waitFor()
    if (await goOn.isVisible()) await goOn.click()
    // A meeting that still wants signatures has a button above the list as well.
    else await open.last().click()
    await expect.poll(async () => (await this.look()).meeting?.lastCommandAt.wall).toBe(this.clock)
  }

  /** Steps the clock on by so many seconds. */
  async step(seconds: number): Promise<void> {
    this.clock += seconds * 1000
    await stepClock(this.app, this.clock)
  }

  /** Looks at the meeting past the interface. Only with a stepped clock. */
  async look(): Promise<Looked> {
    return JSON.parse(await this.running.chair.evaluate(() => JSON.stringify(Reflect.get(window, 'driekringLook')())))
  }

  /** Kills the whole tree at once. */
  async kill(): Promise<void> {
    if (this.parts) await killTree(this.parts.process)
    this.parts = null
    this.isWaiting = false
  }

  /** Closes the app the ordinary way. */
  async close(): Promise<void> {
    await this.parts?.app.close()
    this.parts = null
  }

  /** Ends the app if it still runs, and removes its profile. */
  async cleanUp(): Promise<void> {
    await this.kill()
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Pictures of both windows for a test that failed, and on the console what the chair's page says. */
  async takePictures(pathOf: (name: string) => string): Promise<void> {
    const { parts } = this
    if (!parts) return
    const said = await parts.chair.evaluate(() => `${document.readyState} ${document.body.textContent}`).catch(String)
    console.log(`the chair's page: ${said.slice(0, 1500)}`)
    const take = (name: 'chair' | 'projector') =>
      parts[name].screenshot({ path: pathOf(`${name}.png`), timeout: 3_000 })
    // The app may be gone by now; then there is nothing to take.
    await Promise.all([take('chair'), take('projector')]).catch(() => undefined)
  }
}
