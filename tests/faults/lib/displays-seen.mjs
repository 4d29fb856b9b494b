import { until } from './case.mjs'

/** @typedef {import('../../../scripts/replay/session').Session} Session */

/** Windows and displays as main sees them now. @param {Session} session */
export const look = (session) =>
  session.app.evaluate(({ BrowserWindow, screen }) => {
    const seen = (page) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes(`/${page}.html`))
      if (!window) return null
      const bounds = window.getBounds()
      const on = screen.getDisplayMatching(bounds).id
      return { bounds, on, isVisible: window.isVisible(), isFocused: window.isFocused() }
    }
    const displays = screen.getAllDisplays().map(({ id, bounds }) => ({ id, bounds }))
    return { displays, chair: seen('chair'), smartboard: seen('projector') }
  })

/**
 * Notes down, in main itself, when a display comes or goes and when the board is there or not: asking from outside
 * would count the time of the asking as well. @param {Session} session
 */
export const watchSmartboard = (session) =>
  session.app.evaluate(({ BrowserWindow, screen }) => {
    const log = []
    const note = (what) => log.push({ what, at: performance.now() })
    screen.on('display-removed', () => note('removed'))
    screen.on('display-added', () => note('added'))
    let was = ''
    setInterval(() => {
      const smartboard = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes('/projector.html'),
      )
      const bounds = smartboard?.getBounds()
      const fills = screen.getAllDisplays().some((one) => JSON.stringify(one.bounds) === JSON.stringify(bounds))
      const now = !smartboard?.isVisible() ? 'hidden' : fills ? 'placed' : 'elsewhere'
      if (now !== was) note(now)
      was = now
    }, 10)
    Reflect.set(globalThis, 'smartboardLog', log)
  })

/** How long after its cable went out or in the board was in a state (ms). @param {Session} session */
export async function delay(session, event, state) {
  const read = () =>
    session.app.evaluate(
      (_electron, [wantedEvent, wantedState]) => {
        const log = Reflect.get(globalThis, 'smartboardLog')
        const last = log.map(({ what }) => what).lastIndexOf('removed')
        const from = log.slice(last).find(({ what }) => what === wantedEvent)
        const at = log.find((one) => from && one.at >= from.at && one.what === wantedState)
        return from && at ? at.at - from.at : null
      },
      [event, state],
    )
  await until(`${event}, then ${state}`, async () => (await read()) !== null, 2_000)
  return Number(await read())
}
