import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { BLANK_VIEW } from '@shared/smartboard/projector-view'
import { type Launched, setClock } from '../../scripts/driver/launch-app'
import { asItWas } from './measure'

interface Place {
  readonly url: string
  readonly bounds: Electron.Rectangle
  readonly smallest: readonly number[]
}

/** What the app keeps of its meetings; the rest of a profile is the engine's. */
const KEPT = [
  'journal',
  'drafts',
  'notes',
  'keys',
  'alive',
  'snapshots',
  'kept',
  'signed',
  'damaged',
  'school.json',
  'files.json',
]
/** A file of the app that is no page of it: nothing runs there. */
const NOWHERE = 'app://driekring/LICENSE-lucide-ISC.txt'
const CHAIR = 'app://driekring/chair.html'

const places = new WeakMap<ElectronApplication, readonly Place[]>()

/** Remembers where the windows stand, to put them back there for the next test. */
export async function rememberPlaces({ app }: Launched): Promise<void> {
  const found = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      url: window.webContents.getURL(),
      bounds: window.getBounds(),
      smallest: window.getMinimumSize(),
    })),
  )
  places.set(app, found)
}

/**
 * Takes the console out of what it was doing, as when nobody opened a meeting yet: what it told main is taken back, and
 * nothing of it is left in the database and the profile. The app itself runs on: its start is most of a short test.
 */
export async function leave({ app, chair, projector }: Launched, profile: string): Promise<void> {
  await chair.evaluate(async (blank) => {
    type Call = (...args: unknown[]) => Promise<unknown>
    const bridge = Reflect.get(window, 'bridge') as Record<string, Call>
    await bridge['publish-view']?.(blank)
    await bridge['set-deadlines']?.([])
    await bridge['set-running']?.(null)
    await bridge['set-open']?.(null)
    // Waits for its turn behind all that is still being written.
    await bridge['journal-list']?.()
  }, BLANK_VIEW)
  await chair.goto(NOWHERE)
  const usual = { colorScheme: null, forcedColors: null, contrast: null, media: null }
  await chair.emulateMedia({ ...usual, reducedMotion: 'reduce' })
  for (const page of [chair, projector]) await asItWas(page)
  await app.evaluate(
    async ({ BrowserWindow }, { known, nowhere, chairUrl }) => {
      for (const window of BrowserWindow.getAllWindows()) {
        const url = window.webContents.getURL() === nowhere ? chairUrl : window.webContents.getURL()
        const place = known.find((one) => one.url === url)
        if (!place) continue
        window.setMinimumSize(...(place.smallest as [number, number]))
        window.setBounds(place.bounds)
      }
      await BrowserWindow.getAllWindows()[0]?.webContents.session.clearStorageData({ storages: ['indexdb'] })
    },
    { known: places.get(app) ?? [], nowhere: NOWHERE, chairUrl: CHAIR },
  )
  await empty(profile, KEPT)
}

/** Loads the console anew on what the profile holds now, with the clock at an instant (ms). */
export async function enter({ app, chair }: Launched, instant: number): Promise<void> {
  await setClock(app, instant)
  await chair.goto(CHAIR)
}

/** Removes these things from a folder, or all there is in it. */
export async function empty(folder: string, names?: readonly string[]): Promise<void> {
  const gone = names ?? (await readdir(folder))
  await Promise.all(gone.map((name) => rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 })))
}
