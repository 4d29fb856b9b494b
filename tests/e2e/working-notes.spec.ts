import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkingNotes } from '@renderer/storage/sealed-working-notes'
import { importMasterKey, unwrapMeetingKeys } from '@renderer/storage/sealing'
import type { WrappedKeys } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import { tick } from '../../scripts/driver/controls'
import { PupilPage } from '../../scripts/driver/pupil-page'
import { words } from '../../scripts/driver/words'
import { expect, test } from './fixtures'
import { looksRight } from './looks'
import { findText } from './profile-files'

const PLANTED = 'Alleen voor mij: zeehondje-op-de-kast'

function keysIn(profile: string): { id: MeetingId; wrapped: WrappedKeys; master: string } {
  const folder = join(profile, 'keys')
  const name = readdirSync(folder).find((file) => file.endsWith('.json')) ?? ''
  const wrapped = JSON.parse(readFileSync(join(folder, name), 'utf8')) as WrappedKeys
  return {
    id: name.replace('.json', '') as MeetingId,
    wrapped,
    master: readFileSync(join(folder, 'master.key'), 'utf8'),
  }
}

/** The sealed notes opened with whatever keys the profile holds; null when no key opens them. */
async function opened(profile: string, line: string): Promise<string | null> {
  const { id, wrapped, master } = keysIn(profile)
  const keys = await unwrapMeetingKeys(await importMasterKey(master), wrapped)
  if (!keys.ok) throw new Error(keys.problem)
  for (const working of [keys.value.working, keys.value.meeting]) {
    const text = working && (await openWorkingNotes({ ...keys.value, working }, id, line))
    if (text?.ok) return text.value
  }
  return null
}

for (const format of ['pupil', 'circles'] as const) {
  test(`working notes survive a kill and are wiped for good at the end (${format})`, async ({ driekring }) => {
    let chair = PupilPage.of(driekring.chair)
    const toNotes = async () => {
      if (format === 'circles') await chair.inCourseMenu(words('workingNotes:title'))
      else await tick(chair.page.getByRole('radio', { name: words('workingNotes:tab') }))
    }
    if (format === 'circles') await chair.openMeeting()
    else await chair.openPupilMeeting('concern')
    await toNotes()
    await chair.field(words('workingNotes:field')).fill(PLANTED)
    await chair.saved()
    const path = () => join(driekring.profile, 'notes', `${keysIn(driekring.profile).id}.sealed`)
    await driekring.kill()
    const copy = readFileSync(path(), 'utf8')
    const oldKey = keysIn(driekring.profile).wrapped.working ?? ''
    expect(await opened(driekring.profile, copy)).toBe(PLANTED)
    expect(findText(driekring.profile, PLANTED)).toEqual([])

    await driekring.start()
    chair = PupilPage.of(driekring.chair)
    await chair.button(words('start:resume.goOn'), chair.dialog).click()
    await toNotes()
    await expect(chair.field(words('workingNotes:field'))).toHaveValue(PLANTED)
    if (format === 'circles') await chair.button(words('common:close'), chair.dialog).click()
    await chair.inCourseMenu(words('agenda:end'))
    await expect(chair.page.getByRole('checkbox', { name: words('workingNotes:wipeAtEnd') })).toBeChecked()
    await chair.button(words('agenda:endConfirm'), chair.dialog).click()
    await expect(chair.page.getByText(words('workingNotes:wiped'))).toBeVisible()
    if (format === 'pupil') await looksRight(driekring, 'report')
    await driekring.close()

    expect(keysIn(driekring.profile).wrapped.working).toBeNull()
    expect(readdirSync(join(driekring.profile, 'notes'))).toEqual([])
    expect(findText(driekring.profile, PLANTED)).toEqual([])
    expect(findText(driekring.profile, oldKey)).toEqual([])
    expect(await opened(driekring.profile, copy)).toBeNull()

    await driekring.start()
    chair = PupilPage.of(driekring.chair)
    await chair.open.click()
    await expect(chair.page.getByText(words('workingNotes:wiped'))).toBeVisible()
  })
}

test('working notes that were kept can be wiped from the report', async ({ driekring }) => {
  const chair = PupilPage.of(driekring.chair)
  await chair.openPupilMeeting('teamReview', 'Fenna', 'question')
  await tick(chair.page.getByRole('radio', { name: words('workingNotes:tab') }))
  await chair.field(words('workingNotes:field')).fill(PLANTED)
  await chair.saved()
  await chair.inCourseMenu(words('agenda:end'))
  await tick(chair.page.getByRole('checkbox', { name: words('workingNotes:wipeAtEnd') }), false)
  await chair.button(words('agenda:endConfirm'), chair.dialog).click()
  await expect(chair.page.getByText(PLANTED)).toBeVisible()
  await chair.button(words('workingNotes:wipeNow')).click()
  await expect(chair.page.getByText(words('workingNotes:wiped'))).toBeVisible()
  await expect(chair.page.getByText(PLANTED)).toBeHidden()
  expect(keysIn(driekring.profile).wrapped.working).toBeNull()
  await chair.button(words('report:backToStart')).click()
  await expect(chair.open).toBeVisible()
})
