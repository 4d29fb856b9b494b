import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { isSecond, isUsable } from '../../../electron/profile-check'
import { tempFolder } from '../../support/temp-folder'

vi.mock('electron', () => ({ app: {}, dialog: {} }))

describe('a profile that cannot be used is said (docs/domain.md, rule 207)', () => {
  it('makes one that is not there, also below links and deep down, and leaves nothing in it', async () => {
    const home = await tempFolder()
    mkdirSync(join(home, 'real'))
    symlinkSync(join(home, 'real'), join(home, 'link'))
    for (const profile of [join(home, 'a', 'b', 'profile'), join(home, 'link'), home]) {
      expect(isUsable(profile)).toBe(true)
      expect(existsSync(profile)).toBe(true)
    }
    expect(readdirSync(join(home, 'real'))).toEqual([])
  })

  it('knows a file, a link to nothing, a folder in a file, and a link in a ring for what they are', async () => {
    const home = await tempFolder()
    writeFileSync(join(home, 'file'), 'x')
    symlinkSync(join(home, 'nowhere', 'at-all'), join(home, 'dangling'))
    symlinkSync(join(home, 'ring'), join(home, 'ring'))
    for (const name of ['file', 'dangling', join('file', 'profile'), 'ring'])
      expect([name, isUsable(join(home, name))]).toEqual([name, false])
  })

  it('knows a folder in which nothing can be made, whoever asks', () => {
    expect(isUsable('/proc/self')).toBe(false)
  })

  it('takes a start for a second one only where somebody holds the lock', async () => {
    const home = await tempFolder()
    expect(isSecond(home)).toBe(process.platform === 'win32')
    symlinkSync('laptop-123', join(home, 'SingletonLock'))
    expect(isSecond(home)).toBe(true)
  })
})
