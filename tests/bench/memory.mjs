/** @typedef {import('playwright').Page} Page */

const CYCLES = 5_000
/** Notes are drawn in sheets of so many; one that is out of sight is an empty list. */
const SHEET = 12
/** So many of them first: code that ran only a few times is still being made fast. Whole sheets come after them. */
const WARM = 1_400
/** So often the page waits until everything is on the disk: no queue of writes counts as memory. */
const REST = 100

/** Goes to the top of each lane, and waits until notes that went out of sight are drawn no more. @param {Page} page */
async function atRest(page) {
  await page.evaluate(() => {
    for (const lane of document.querySelectorAll('[data-scroll]')) lane.scrollTop = 0
  })
  const count = () => page.evaluate(() => document.querySelectorAll('article').length)
  for (let before = -1, now = await count(); now !== before; ) {
    before = now
    await page.waitForTimeout(3_000)
    now = await count()
  }
}

/** What the page holds after the garbage was collected. @param {Page} page */
async function held(page) {
  await atRest(page)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  for (let times = 0; times < 3; times += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0
  await cdp.detach()
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

/** Types a note, parks it with its key, and takes both back, so many times; as fast as the page can. */
function cycles(page, count, first) {
  return page.evaluate(
    async ([times, from]) => {
      const entry = document.querySelector('[data-entry] textarea')
      const undo = document.querySelector('button[aria-label="Ongedaan maken"]')
      const setText = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set
      const press = (target, key) => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      const turn = () => new Promise((done) => setTimeout(done))
      for (let n = 0; n < times; n += 1) {
        const text = `Proefvraag ${from + n}`
        setText.call(entry, text)
        entry.dispatchEvent(new Event('input', { bubbles: true }))
        press(entry, 'Enter')
        await turn()
        const note = [...document.querySelectorAll('article[data-lane="new"] [data-pick]')].at(-1)
        if (!note?.getAttribute('aria-label').endsWith(text)) throw new Error(`${text} did not come on the board`)
        press(note, 'l')
        await turn()
        undo.click()
        await turn()
        undo.click()
        await turn()
      }
    },
    [count, first],
  )
}

/** One stretch of work, until all of it is on the disk. */
async function work(page, first) {
  await cycles(page, REST, first)
  await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor({ timeout: 120_000 })
}

/**
 * How much the heap grows per round of adding, parking and taking both back, in bytes, once the page is warm. A note
 * that was taken back is kept by rule, so what such a note takes is no leak; nor is the list of its sheet.
 * @param {Awaited<ReturnType<typeof import('../../scripts/replay/session').openSession>>} session
 */
export async function measureMemory(session) {
  for (let done = 0; done < WARM; done += REST) await work(session.chair, done)
  const warm = await held(session.chair)
  for (let done = WARM; done < CYCLES; done += REST) await work(session.chair, done)
  const after = await held(session.chair)
  const { meeting } = await session.look()
  const withdrawn = meeting.notes.all.filter((note) => note.isWithdrawn).length
  if (withdrawn !== CYCLES) throw new Error(`${withdrawn} notes were taken back instead of ${CYCLES}`)
  const sheets = (CYCLES - WARM) / SHEET
  return { cycles: CYCLES, sheets, warm, after, perCycle: (after.heap - warm.heap) / (CYCLES - WARM) }
}
