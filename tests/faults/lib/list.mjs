import { anyOf } from '../../../scripts/driver/words'
import { openSession } from '../../../scripts/replay/session'

/** @typedef {import('./case.mjs').FaultContext} FaultContext */
/** @typedef {import('../../../scripts/replay/session').Session} Session */

/** Waits until the chair reads these words. @param {Session} session @param {string} text */
export const says = ({ chair }, text) => chair.getByText(text, { exact: false }).first().waitFor()

/** The buttons that open a meeting from the list. @param {Session} session */
export const entries = ({ chair }) => chair.getByRole('button', { name: anyOf('start:openNamed') })

/** Waits until a meeting is open. @param {Session} session */
export const isOpen = ({ chair }) =>
  chair.waitForFunction(() => Reflect.get(window, 'driekringLook')().meeting !== null)

/** Opens the app on a profile at a moment and waits for its list. @returns {Promise<Session>} */
export async function listOn(ctx, profile, now) {
  const session = await openSession({ profile, now })
  ctx.onEnd(() => session.kill())
  await entries(session).first().waitFor()
  return session
}
