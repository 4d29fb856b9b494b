import { existsSync, mkdirSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { oneAtATime } from '../../../electron/one-start'
import { tempFolder } from '../../support/temp-folder'

const never = () => expect.fail('nobody to wait for')

describe('starting on a profile (D10: two starts at once ask for the lock one after the other)', () => {
  it('holds off others while it asks, makes the profile, and leaves nothing behind', async () => {
    const profile = join(await tempFolder(), 'profile')
    const answer = oneAtATime(
      profile,
      () => {
        expect(existsSync(join(profile, 'starting'))).toBe(true)
        return 'the lock'
      },
      never,
    )
    expect(answer).toBe('the lock')
    expect(readdirSync(profile)).toEqual([])
  })

  it('asks only after the other start has asked', async () => {
    const profile = await tempFolder()
    const other = join(profile, 'starting')
    mkdirSync(other)
    const course: string[] = []
    oneAtATime(
      profile,
      () => course.push('asked'),
      () => {
        course.push('waited')
        if (course.length === 3) rmdirSync(other)
      },
    )
    expect(course).toEqual(['waited', 'waited', 'waited', 'asked'])
  })

  it('waits really, and goes on after 2 s when a killed start left its mark; the next waits no more', async () => {
    const profile = await tempFolder()
    mkdirSync(join(profile, 'starting'))
    const begun = performance.now()
    expect(oneAtATime(profile, () => performance.now() - begun)).toBeGreaterThanOrEqual(1_900)
    expect(oneAtATime(profile, () => true, never)).toBe(true)
  })

  it('asks all the same where nothing can be made, and lets go when asking fails', async () => {
    const file = join(await tempFolder(), 'a-file')
    writeFileSync(file, '')
    expect(oneAtATime(join(file, 'profile'), () => true, never)).toBe(true)
    const profile = await tempFolder()
    const fall = () => {
      throw new Error('no lock')
    }
    expect(() => oneAtATime(profile, fall, never)).toThrow('no lock')
    expect(readdirSync(profile)).toEqual([])
  })
})
