import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { newestEngine, noteEngine } from '../../../electron/engine-guard'
import { tempFolder } from '../../support/temp-folder'

vi.mock('electron', () => ({ app: {}, dialog: {} }))

const places = (profile: string) => [join(profile, 'engine.json'), join(profile, 'snapshots', 'engine.json')]

describe('the engine a profile was used by (D7)', () => {
  it('is none in a fresh profile, and then the one that was noted', async () => {
    const profile = join(await tempFolder(), 'profile')
    expect(await newestEngine(profile)).toBe(0)
    await noteEngine(profile, 45)
    expect(await newestEngine(profile)).toBe(45)
    for (const path of places(profile)) expect(await readFile(path, 'utf8')).toBe('45')
  })

  it.each(['', '4', '{"v":', '45.5', 'null'])(
    'is known from the other note when one holds %j, or is gone',
    async (damage) => {
      for (const which of [0, 1]) {
        const profile = await tempFolder()
        await noteEngine(profile, 45)
        const path = places(profile)[which] ?? ''
        await writeFile(path, damage)
        expect(await newestEngine(profile)).toBe(45)
        await rm(path)
        expect(await newestEngine(profile)).toBe(45)
        await noteEngine(profile, 45)
        expect(await readFile(path, 'utf8')).toBe('45')
      }
    },
  )

  it('does not stop a start when it cannot be noted (D5)', async () => {
    const profile = await tempFolder()
    await writeFile(join(profile, 'snapshots'), '')
    await mkdir(join(profile, 'engine.json', 'full'), { recursive: true })
    await chmod(profile, 0o500)
    await expect(noteEngine(profile, 45)).resolves.toBeUndefined()
    await chmod(profile, 0o700)
  })
})
