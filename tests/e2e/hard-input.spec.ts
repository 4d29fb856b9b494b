import { words } from '../../scripts/driver/words'
import { noteId } from '../support/builders'
import { expect, inOneApp as test } from './fixtures'
import { misfits, resize } from './measure'
import { eveningUntil } from './planting'

const CONSOLE = { width: 1280, height: 720 }
const BOARD_SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
]

const FIFTY_ONE = `Hoe ${Array.from({ length: 50 }, (_, n) => `samenwerkingswoord${n + 1}`).join(' ')}?`
const NAMES = [
  'مريم العلي',
  '👩‍👩‍👧‍👦 Familie',
  'דניאל כהן',
  'Zoë \u202eomgekeerd\u202c',
  '<b>Vet</b>',
  'O\'Brien & "Zn"',
  '=1+1',
]
const NOTES = {
  html: '<img src=x onerror="window.ranHere=1"><script>window.ranHere=1</script> &amp; wat nu?',
  formula: '=HYPERLINK("http://example.org";"klik") @SUM(1+1)*cmd|\' /C calc\'!A0',
  rtl: 'لماذا لا تُعاد الواجبات المصحّحة؟ 123',
  emoji: '🧑🏽‍🏫 Wanneer 👩‍👩‍👧‍👦 is het genoeg? 🇳🇱',
  template: `{{count}} $t(board.lane.new) $\{7*7} %s`,
  long: `Waarom ${'blijft dit zo? '.repeat(150)}`.slice(0, 2_000).padEnd(2_000, '!'),
  oneWord: 'a'.repeat(2_000),
}

/** The code units of a text, so that nothing is normalised on the way to the comparison. */
const unitsOf = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

test('hard texts in the preparation are stored and shown as typed, and break nothing', async ({ driekring }) => {
  const { chair, projector: room, app } = driekring
  await resize(app, chair.page, CONSOLE)
  await chair.newMeeting()
  await chair.fillIn(chair.theme, NOTES.html)
  await chair.fillIn(chair.centralQuestion, FIFTY_ONE)
  await chair.fillNames('students', NAMES)
  const { setup } = (await driekring.look()).meeting
  expect(setup.circles.students.people.map((person) => unitsOf(person.name))).toEqual(NAMES.map(unitsOf))
  expect(setup.theme).toBe(NOTES.html)
  expect.soft(await misfits(chair.page)).toEqual([])
  await chair.button(words('prepare:open')).click()
  await expect(chair.doing(words('agenda:doing.walkIn'))).toBeVisible()
  for (const name of NAMES) await expect(chair.page.getByText(name, { exact: true }).first()).toBeVisible()
  expect.soft(await misfits(chair.page)).toEqual([])
  for (const size of BOARD_SIZES) {
    await resize(app, room.page, size)
    await expect(room.smartboard).toContainText(NOTES.html.slice(0, 30))
    expect.soft(await misfits(room.page), `walk-in at ${size.width}`).toEqual([])
  }
  await chair.next.click()
  await chair.pickOption(words('console:smartboard.choose'), words('console:scene.centralQuestion'))
  await expect(room.scene('centralQuestion')).toBeVisible()
  for (const size of BOARD_SIZES) {
    await resize(app, room.page, size)
    expect.soft(await misfits(room.page), `question at ${size.width}`).toEqual([])
  }
  expect(await chair.page.evaluate(() => Reflect.has(window, 'ranHere'))).toBe(false)
  expect(await room.page.evaluate(() => Reflect.has(window, 'ranHere'))).toBe(false)
})

test('hard notes are stored as typed, shown on the board page by page, and break neither window', async ({
  driekring,
}) => {
  test.setTimeout(90_000)
  const { chair, projector: room, app } = driekring
  await chair.openMeeting()
  await chair.goOnUntil(words('agenda:doing.collect'))
  await resize(app, chair.page, CONSOLE)
  const texts = Object.values(NOTES)
  for (const text of texts) await chair.addNote('parents', text)
  const stored = async () => (await driekring.look()).meeting.notes.all
  expect((await stored()).map((note) => unitsOf(note.text))).toEqual(texts.map(unitsOf))
  expect.soft(await misfits(chair.page)).toEqual([])
  await chair.next.click()
  for (const note of await stored()) {
    const card = chair.page.locator(`[data-note="${note.id}"]`)
    const picker = card.getByRole('button').first()
    await picker.click({ position: { x: 24, y: 12 } })
    await chair.button(words('notes:putOnSmartboard'), card).click()
    await expect(room.scene('question')).toBeVisible()
    for (const size of BOARD_SIZES) {
      await resize(app, room.page, size)
      expect.soft(await misfits(room.page), `${note.text.slice(0, 20)} at ${size.width}`).toEqual([])
    }
    expect.soft(await misfits(chair.page), note.text.slice(0, 20)).toEqual([])
    await chair.button(words('notes:answered')).click()
    await expect(room.scene('question')).toHaveCount(0)
  }
  expect(await chair.page.evaluate(() => Reflect.has(window, 'ranHere'))).toBe(false)
})

test('75 notes for one circle are all there, and the console keeps its shape', async ({ idle: driekring }) => {
  const textOf = (n: number) => `Vraag ${n}: wat vindt u van nummer ${n}?`
  const collecting = eveningUntil((command) => command.type === 'board/add-note')
  const last = collecting.at(-1)
  if (last?.type !== 'board/add-note') throw new Error('a note was to be the last')
  const planted = Array.from({ length: 72 }, (_, n) => ({ ...last, id: noteId(`planted-${n}`), text: textOf(n + 1) }))
  await driekring.startOn([...collecting.slice(0, -1), ...planted])
  const { chair, app } = driekring
  await resize(app, chair.page, CONSOLE)
  for (const n of [73, 74, 75]) await chair.addNote('parents', textOf(n))
  await expect(chair.lane('new').getByRole('article')).toHaveCount(75)
  await chair.saved()
  const { all: notes } = (await driekring.look()).meeting.notes
  expect(notes.map((note) => note.text)).toEqual(Array.from({ length: 75 }, (_, n) => textOf(n + 1)))
  expect.soft(await misfits(chair.page)).toEqual([])
  await chair.onNote(textOf(75), words('notes:choose'))
  await expect(chair.lane('chosen').getByRole('article')).toHaveCount(1)
  expect.soft(await misfits(chair.page)).toEqual([])
})

const MANY = 5_000
/** The longest the page may be busy with one thing, in ms, on a slow and crowded machine. */
const FREEZE = 3_000

test('5,000 pasted lines and a note of 10,000 signs all come in, as they are, and freeze nothing', async ({
  driekring,
}) => {
  test.setTimeout(120_000)
  const { chair, app } = driekring
  await chair.openMeeting()
  await chair.goOnUntil(words('agenda:doing.collect'))
  await resize(app, chair.page, CONSOLE)
  const kinds = [
    NOTES.rtl,
    NOTES.emoji,
    NOTES.formula,
    'los\ud83d teken',
    'Zo\u00eb',
    'Zoe\u0308',
    'c\u043ep\u0443 \u202eom\u202c',
  ]
  const lines = Array.from({ length: MANY }, (_, n) => `${n + 1}: ${kinds[n % kinds.length]}`)
  await chair.entry.focus()
  await chair.page.evaluate((pasted) => {
    const longest = { task: 0 }
    Object.assign(window, { longest })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.task = Math.max(longest.task, duration)
    }).observe({ type: 'longtask' })
    const data = new DataTransfer()
    data.setData('text/plain', pasted.join('\r\n'))
    // A clipboard of the browser would mend the lone surrogate; what the app gets is what counts here.
    Object.defineProperty(data, 'getData', { value: () => pasted.join('\r\n') })
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    Object.defineProperty(paste, 'clipboardData', { value: data })
    document.activeElement?.dispatchEvent(paste)
  }, lines)
  await chair.button(words('notes:paste.add', { count: MANY }), chair.dialog).click()
  await expect(chair.dialog).toHaveCount(0)
  await expect(chair.lane('new')).toHaveAccessibleName(
    words('notes:laneNamed', { lane: words('notes:lane.new'), count: MANY }),
  )
  const long = 'Waarom? '.repeat(1_250)
  await chair.addNote('teachers', long)
  const stored = () => driekring.look().then(({ meeting }) => meeting.notes.all.length)
  await expect.poll(stored, { timeout: 30_000 }).toBe(MANY + 1)
  await expect(chair.page.getByText(words('common:titleBar.saved'), { exact: true })).toBeVisible({ timeout: 30_000 })
  const { all: notes } = (await driekring.look()).meeting.notes
  expect(notes.map((note) => unitsOf(note.text).join())).toEqual([...lines, long].map((text) => unitsOf(text).join()))
  const { task } = await chair.page.evaluate(() => Reflect.get(window, 'longest') as { task: number })
  expect(task, 'the longest task (ms)').toBeLessThan(FREEZE)
  expect.soft(await misfits(chair.page)).toEqual([])

  const seen = (line: number) =>
    chair
      .lane('new')
      .locator('article:visible')
      .filter({ hasText: new RegExp(`^${line}: `) })
  await test.step('a search finds a note far down, and gives the others back letter by letter', async () => {
    const search = chair.field(words('notes:head.search'))
    await search.fill('499')
    await expect(seen(499)).toBeInViewport()
    await search.fill('4990')
    await expect(seen(4_990)).toBeInViewport()
    await search.fill('4998')
    await expect(seen(4_998)).toBeInViewport()
    await expect(chair.lane('new').locator('article:visible')).toHaveCount(1)
    await search.fill('499')
    await expect(seen(499)).toBeInViewport()
    await expect(seen(4_990)).toHaveCount(1)
    await search.fill('')
    await expect(seen(2)).toBeInViewport()
  })
  await test.step('the wheel leads to the last note, and back to the first', async () => {
    await chair.lane('new').hover()
    // Notes that come near prove higher than they were taken to be: the end comes a little later.
    const turnTo = (line: number, by: number) =>
      expect(async () => {
        await chair.page.mouse.wheel(0, by)
        await expect(seen(line)).toBeInViewport({ timeout: 500 })
      }).toPass({ timeout: 10_000 })
    await turnTo(MANY, 1_000_000)
    await turnTo(1, -1_000_000)
  })
})
