import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Session } from './session'

/** What an error says, in one line. */
export const whyOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''

/** Pictures of both windows, named after the visit and its step. */
export async function takePictures(session: Session, out: string, visit: number, step: string): Promise<void> {
  const name = join(out, `${String(visit).padStart(2, '0')}-${step}`)
  // A note that is still on its way to another lane has arrived in the picture.
  await session.chair.screenshot({ path: `${name}-chair.png`, animations: 'disabled' })
  await session.projector.screenshot({ path: `${name}-projector.png`, animations: 'disabled' })
}

/** Which runtime the app ran on, and whether that was an older one than the one it is made for. */
export interface Runtime {
  readonly electron: string
  readonly chrome: string
  readonly fallback: boolean
}

/** The runtime a session runs on. */
export async function runtimeOf(session: Session): Promise<Runtime> {
  const { repoRoot } = await import('../lib/paths.mjs')
  const { electron, chrome } = await session.versions()
  const { devDependencies } = JSON.parse(readFileSync(join(repoRoot, 'package.json'), 'utf8'))
  return { electron, chrome, fallback: Number.parseInt(electron, 10) < Number.parseInt(devDependencies.electron, 10) }
}
