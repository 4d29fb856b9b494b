import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../../scripts/driver/words'
import { expect, inOneApp as test } from './fixtures'

test('a snapshot that cannot be written is said, saving goes on, and the next good one takes the words away (D4)', async ({
  driekring,
}) => {
  const { chair, profile } = driekring
  const folder = join(profile, 'snapshots')
  const snapshots = () => readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.snapshot'))
  await chair.openMeeting()
  await chair.saved()
  await expect.poll(() => snapshots().length).toBeGreaterThan(0)
  // Where the folder of snapshots was lies a file: nothing can be written in it.
  renameSync(folder, `${folder}.aside`)
  writeFileSync(folder, '')
  await chair.next.click()
  await expect(chair.page.getByText(words('common:storage.noSnapshot'))).toBeVisible()
  await chair.next.click()
  await chair.addPoint('Punt zonder reserve')
  await chair.saved()
  rmSync(folder)
  renameSync(`${folder}.aside`, folder)
  const before = snapshots()
  await chair.addPoint('Punt met reserve')
  await expect(chair.page.getByText(words('common:storage.noSnapshot'))).toBeHidden()
  expect(snapshots()).not.toEqual(before)
  const { meeting } = await driekring.look()
  expect(JSON.stringify(meeting)).toContain('Punt zonder reserve')
})
