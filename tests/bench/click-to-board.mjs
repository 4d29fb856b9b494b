/** @typedef {import('playwright').Page} Page */

const CLICKS = 60

/** Writes down, in the board's page, when the first frame after each change was drawn (wall time, ms). @param {Page} page */
const watchFrames = (page) =>
  page.evaluate(() => {
    const drawn = []
    Reflect.set(window, 'benchDrawn', drawn)
    const onChange = () => requestAnimationFrame(() => setTimeout(() => drawn.push(Date.now())))
    new MutationObserver(onChange).observe(document.body, { subtree: true, childList: true, attributes: true })
  })

/** Writes down, in the chair's page, when the last click came in (wall time, ms). @param {Page} page */
const watchClicks = (page) =>
  page.evaluate(() => {
    addEventListener('click', () => Reflect.set(window, 'benchClicked', Date.now()), { capture: true })
  })

/**
 * Times (ms) from a click of the chair until the board has drawn what it does: black, visible, black …
 * Both pages read the same clock of the computer.
 * @param {{ chair: Page, projector: Page }} session
 * @returns {Promise<number[]>}
 */
export async function measureClickToBoard({ chair, projector }) {
  await watchFrames(projector)
  await watchClicks(chair)
  const times = []
  for (let click = 0; click < CLICKS; click += 1) {
    await projector.evaluate(() => Reflect.get(window, 'benchDrawn').splice(0))
    await chair.getByRole('button', { name: click % 2 === 0 ? /^Bord op zwart/ : /^Bord weer aan/ }).click()
    await projector.waitForFunction(() => Reflect.get(window, 'benchDrawn').length > 0)
    const [drawn] = await projector.evaluate(() => Reflect.get(window, 'benchDrawn'))
    times.push(drawn - (await chair.evaluate(() => Reflect.get(window, 'benchClicked'))))
  }
  return times
}
