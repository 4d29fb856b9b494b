import { words } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { seriousFindings } from './findings'
import { expect, inOneApp as test } from './fixtures'
import { resize } from './measure'

/** What opens over the console, and how. Each begins and ends with nothing open. */
const OPENED: readonly { name: string; open: (driekring: Driekring) => Promise<void> }[] = [
  { name: 'the menu of the course', open: ({ chair }) => chair.button(words('agenda:menu')).click() },
  ...[
    words('console:attendance.title'),
    words('agenda:redistribute.menu'),
    words('agenda:missing.menu'),
    words('agenda:handOver.menu'),
    words('console:keys.title'),
    words('agenda:emergency.menu'),
    words('agenda:end'),
  ].map((choice) => ({ name: choice, open: ({ chair }: Driekring) => chair.inCourseMenu(choice) })),
  { name: 'the paste preview', open: pasteTwo },
  {
    name: 'rewording a note',
    open: ({ chair }) => chair.onNote('Waarom zo laat?', words('notes:reword')),
  },
  {
    name: 'the name of a group',
    open: async ({ chair }) => {
      await chair.pick('Wat kost het?')
      await chair.button(words('notes:group')).click()
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
  await chair.goOnUntil(words('agenda:doing.collect'))
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
  await chair.button(words('notes:merge')).click()
  await expect(chair.page.getByText(words('notes:mergedFrom', { count: 2 }))).toBeVisible()
  await isOpenToAll('a merged note')
  await chair.button(words('notes:head.compact')).click()
  await isOpenToAll('compact notes')
  await chair.inCourseMenu(words('console:timekeeper.menu'))
  await expect(chair.page.getByTestId('live-strip')).toBeVisible()
  await isOpenToAll('the large clock')
  await chair.page.keyboard.press('t')
  await chair.inCourseMenu(words('agenda:breakMenu'))
  await expect(chair.page.getByRole('heading', { name: words('console:break.doNow') })).toBeVisible()
  await isOpenToAll('the pause')
  await expect(chair.page.getByText(words('common:titleBar.saved'), { exact: true })).toBeVisible()
})
