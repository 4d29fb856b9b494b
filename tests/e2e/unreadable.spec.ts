import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { words } from '../../scripts/driver/words'
import { plant } from '../support/plant'
import { expect, test } from './fixtures'
import { eveningUntil } from './planting'
import { journalPath } from './profile-files'

test('a list or a journal that cannot be read is said, called neither empty nor damaged, and tried again (D3)', async ({
  idle: driekring,
}) => {
  const commands = eveningUntil((command) => command.type === 'agenda/go-to', 3)
  await plant(driekring.profile, commands)
  const at = commands.at(-1)?.at.wall ?? Number.NaN
  const folder = join(driekring.profile, 'journal')
  const path = journalPath(driekring.profile)
  // Where the folders of the journals and the snapshots were lie files; later a folder lies where the one journal was.
  renameSync(folder, `${folder}.aside`)
  writeFileSync(join(driekring.profile, 'snapshots'), '')
  writeFileSync(folder, '')
  await driekring.start({ at })
  const { chair } = driekring
  await expect(chair.page.getByText(words('start:listFailed'))).toBeVisible()
  await expect(chair.page.getByText(words('start:none'))).toHaveCount(0)
  rmSync(folder)
  renameSync(`${folder}.aside`, folder)
  renameSync(path, `${path}.aside`)
  mkdirSync(path)
  await chair.button(words('common:startFailed.retry')).click()
  await expect(chair.page.getByText(words('start:notRead', { count: 1 }))).toBeVisible()
  await expect(chair.page.getByText(words('start:none'))).toHaveCount(0)
  rmdirSync(path)
  renameSync(`${path}.aside`, path)
  await chair.button(words('common:startFailed.retry')).click()
  await expect(chair.dialog).toContainText(words('start:resume.title'))
  await expect(chair.page.getByText(words('start:wasDamaged'))).toHaveCount(0)
})

test('half typed text that does not open is said and kept aside, and the next is kept as ever (D3)', async ({
  idle: driekring,
}) => {
  const { profile } = driekring
  const commands = eveningUntil((command) => command.type === 'agenda/go-to', 3)
  await plant(profile, commands)
  const drafts = join(profile, 'drafts', `${basename(journalPath(profile), '.jsonl')}.sealed`)
  mkdirSync(join(profile, 'drafts'))
  writeFileSync(drafts, 'beschadigd')
  await driekring.start({ at: commands.at(-1)?.at.wall ?? Number.NaN })
  const { chair } = driekring
  await chair.button(words('start:resume.goOn'), chair.dialog).click()
  await expect(chair.page.getByText(words('common:storage.noDrafts'))).toBeVisible()
  expect(readdirSync(join(profile, 'damaged')).filter((name) => name.endsWith('.sealed'))).toHaveLength(1)
  await chair.entry.fill('opnieuw getypt')
  await chair.saved()
  await driekring.kill()
  await driekring.start()
  await driekring.chair.button(words('start:resume.goOn'), driekring.chair.dialog).click()
  await expect(driekring.chair.entry).toHaveValue('opnieuw getypt')
  await expect(driekring.chair.page.getByText(words('common:storage.noDrafts'))).toHaveCount(0)
})
