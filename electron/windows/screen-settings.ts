import { join } from 'node:path'
import { z } from '@shared/lib/zod'
import { app } from 'electron'
import { readTextOrNull, writeWhole } from '../files/write-file'
import { type KnownScreen, likeness } from './choose-smartboard'
import type { ChairPlace } from './window-bounds'

const MOST_KNOWN = 8

const whole = z.number().int().min(-100_000).max(100_000)
const rectangle = z.object({ x: whole, y: whole, width: whole.min(1), height: whole.min(1) })
const known = z.object({ id: z.number(), label: z.string().max(200), width: whole, height: whole })
const settingsSchema = z.object({
  boards: z.array(known).max(MOST_KNOWN),
  isWindow: z.boolean(),
  chair: z.object({ bounds: rectangle, screen: known, isMaximized: z.boolean() }).nullable(),
  // Not there in a file of before; one that is out of range is as good as none.
  zoom: z.number().min(0.8).max(2).catch(1),
})

/** What this laptop remembers of its displays. It holds nothing of any meeting. */
interface Settings {
  readonly boards: readonly KnownScreen[]
  readonly isWindow: boolean
  readonly chair: ChairPlace | null
  /** How large the chair has the console; 1 is as it is. */
  readonly zoom: number
}

const NOTHING: Settings = { boards: [], isWindow: false, chair: null, zoom: 1 }

export interface ScreenSettings {
  readonly now: Settings
  change(patch: Partial<Settings>): void
  /** Puts a display in front of those that were the board before. */
  rememberSmartboard(screen: KnownScreen): void
}

function parse(text: string | null): Settings {
  try {
    const checked = settingsSchema.safeParse(JSON.parse(text ?? 'null'))
    return checked.success ? checked.data : NOTHING
  } catch {
    return NOTHING
  }
}

/** Reads `screens.json` from the profile. A file that is missing or damaged means: nothing is remembered. */
export async function loadScreenSettings(): Promise<ScreenSettings> {
  const path = join(app.getPath('userData'), 'screens.json')
  let now = parse(await readTextOrNull(path).catch(() => null))
  let tail: Promise<unknown> = Promise.resolve()
  const change = (patch: Partial<Settings>) => {
    const next = { ...now, ...patch }
    if (JSON.stringify(next) === JSON.stringify(now)) return
    now = next
    // A place that could not be written down is chosen again at the next start; no evening depends on it.
    tail = tail.then(() => writeWhole(path, JSON.stringify(next))).catch(() => undefined)
  }
  return {
    get now() {
      return now
    },
    change,
    rememberSmartboard: (screen) => {
      const others = now.boards.filter((one) => likeness(one, screen) === 0)
      change({ boards: [screen, ...others].slice(0, MOST_KNOWN), isWindow: false })
    },
  }
}
