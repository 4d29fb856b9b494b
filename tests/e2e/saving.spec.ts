import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { words } from '../../scripts/driver/words'
import { openJournals } from '../../scripts/replay/journal'
import { expect, inOneApp as test } from './fixtures'
import { halfway, shownOf, TALK } from './halfway'
import { findText, journalLines } from './profile-files'

/** The lines of all meetings in the chair's working database. */
function databaseLines(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await done(indexedDB.open('driekring'))
    const rows = await done(db.transaction('lines').objectStore('lines').getAll())
    db.close()
    return (rows as { n: number; line: string }[]).sort((a, b) => a.n - b.n).map((row) => row.line)
  })
}

test('what is said to be saved stands in the journal, and the database holds the same lines', async ({ driekring }) => {
  await halfway(driekring)
  const [journal] = await openJournals(driekring.profile)
  expect(shownOf(journal?.meeting)).toEqual((await driekring.look()).meeting)
  await expect.poll(() => databaseLines(driekring.chair.page)).toEqual(journalLines(driekring.profile))
})

test('„Opgeslagen” is not said before the line was written, and what was not said stands in its field again (D1, D2)', async ({
  driekring,
}) => {
  await halfway(driekring)
  const { chair, app } = driekring
  const lines = journalLines(driekring.profile).length
  const drafts = () => {
    const folder = join(driekring.profile, 'drafts')
    return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  }
  const draftsBefore = drafts()
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('journal-append')
    ipcMain.handle('journal-append', () => new Promise(() => undefined))
  })
  await chair.addNote('teachers', 'Nooit geschreven?')
  await expect(chair.lane('new').getByText('Nooit geschreven?')).toBeVisible()
  await expect(chair.page.getByTestId('save-state')).toHaveText(words('common:titleBar.saving'))
  expect(journalLines(driekring.profile)).toHaveLength(lines)
  await expect.poll(drafts, 'the text is on the disk as it was typed').not.toEqual(draftsBefore)
  await driekring.kill()
  await driekring.start()
  await driekring.chair.button(words('start:resume.goOn'), driekring.chair.dialog).click()
  await expect(driekring.chair.doing(TALK)).toBeVisible()
  expect((await driekring.look()).meeting.notes.all.map((note) => note.text)).toEqual(['Wat helpt jou?'])
  await expect(driekring.chair.entry).toHaveValue('Nooit geschreven?')
})

test('nothing of a meeting can be read in the profile', async ({ driekring }) => {
  const { chair } = driekring
  const planted = {
    name: 'Zilverberk Quaadgras',
    theme: 'Xylofoonplicht',
    question: 'Waarom kwetteren zwaluwen zo vroeg?',
    note: 'Mag de kwikstaart blijven?',
    draft: 'half getypte wielewaal',
    place: 'Korhoenzaal',
  }
  await chair.newMeeting()
  await chair.fillIn(chair.theme, planted.theme)
  await chair.fillIn(chair.centralQuestion, planted.question)
  await chair.fillIn(chair.field(words('prepare:place')), planted.place)
  await chair.fillNames('students', [planted.name])
  await chair.button(words('prepare:open')).click()
  await chair.goOnUntil(TALK)
  await chair.addNote('parents', planted.note)
  await chair.entry.fill(planted.draft)
  await chair.saved()
  const { meeting } = await driekring.look()
  expect(JSON.stringify(meeting)).toContain(planted.note)
  for (const text of Object.values(planted)) expect(findText(driekring.profile, text), text).toEqual([])
  await driekring.close()
  for (const text of Object.values(planted)) expect(findText(driekring.profile, text), text).toEqual([])
  expect(findText(driekring.profile, meeting.id).length, 'the search does find what is there').toBeGreaterThan(0)
})
