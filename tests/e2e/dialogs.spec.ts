import { nl } from '@shared/strings/nl'
import type { Driekring } from './driekring'
import { seriousFindings } from './findings'
import { expect, inOneApp as test } from './fixtures'
import { resize } from './measure'

const { agenda, notes: smartboard, common, console: words } = nl

/** What opens over the console, and how. Each begins and ends with nothing open. */
const OPENED: readonly { name: string; open: (driekring: Driekring) => Promise<void> }[] = [
  { name: 'the menu of the course', open: ({ chair }) => chair.button(agenda.menu).click() },
  ...[
    words.attendance.title,
    agenda.redistribute.menu,
    agenda.missing.menu,
    agenda.handOver.menu,
    words.keys.title,
    agenda.emergency.menu,
    agenda.end,
  ].map((choice) => ({ name: choice, open: ({ chair }: Driekring) => chair.inCourseMenu(choice) })),
  { name: 'the paste preview', open: pasteTwo },
  {
    name: 'rewording a note',
    open: ({ chair }) => chair.onNote('Waarom zo laat?', smartboard.reword),
  },
  {
    name: 'the name of a group',
    open: async ({ chair }) => {
      await chair.pick('Wat kost het?')
      await chair.button(smartboard.group).click()
    },
  },
]

async function pasteTwo({ chair }: Driekring): Promise<void> {
  await chair.entry.focus()
  await chair.page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'Een?\nTwee?')
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(paste)
  })
}

/** A meeting with three notes, for the pupils. */
async function withNotes({ chair }: Driekring): Promise<void> {
  await chair.openMeeting()
  await chair.goOnUntil(agenda.doing.collect)
  for (const text of ['Waarom zo laat?', 'Wat kost het?', 'Wat helpt?']) await chair.addNote('parents', text)
}

test('what opens over the console keeps nobody out, and Escape closes it', async ({ driekring }) => {
  test.setTimeout(120_000)
  await withNotes(driekring)
  const { chair, app } = driekring
  await resize(app, chair.page, { width: 1280, height: 720 })
  const opened = chair.dialog.or(chair.page.getByRole('menu'))
  for (const { name, open } of OPENED) {
    await test.step(name, async () => {
      await open(driekring)
      await expect(opened.first()).toBeVisible()
      expect.soft(await seriousFindings(chair.page), name).toEqual([])
      await chair.page.keyboard.press('Escape')
      await expect(opened).toHaveCount(0)
    })
  }
})

test('a merged note, picked notes, the large clock and the pause keep nobody out', async ({ driekring }) => {
  test.setTimeout(120_000)
  await withNotes(driekring)
  const { chair } = driekring
  const isOpenToAll = async (name: string) => expect.soft(await seriousFindings(chair.page), name).toEqual([])
  await chair.pick('Waarom zo laat?')
  await chair.pick('Wat kost het?')
  await isOpenToAll('picked notes')
  await chair.button(smartboard.merge).click()
  await expect(chair.page.getByText(smartboard.mergedFrom.replace('{{count}}', '2'))).toBeVisible()
  await isOpenToAll('a merged note')
  await chair.button(smartboard.head.compact).click()
  await isOpenToAll('compact notes')
  await chair.inCourseMenu(words.timekeeper.menu)
  await expect(chair.page.getByTestId('live-strip')).toBeVisible()
  await isOpenToAll('the large clock')
  await chair.page.keyboard.press('t')
  await chair.inCourseMenu(agenda.breakMenu)
  await expect(chair.page.getByRole('heading', { name: words.break.doNow })).toBeVisible()
  await isOpenToAll('the pause')
  await expect(chair.page.getByText(common.titleBar.saved, { exact: true })).toBeVisible()
})
