import { play } from '../../scripts/replay/play'
import { check } from './lib/case.mjs'
import { homework } from './lib/evening.mjs'

/** @typedef {import('../../scripts/replay/session').Session} Session */

const KILLS = 200

const isEqual = (a, b) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Kills a session again and again: at a random moment after each start (during the start too), and now and then just
 * between a click and „Opgeslagen”. Before each kill that can be seen coming, what is on the disk was looked at.
 */
function killing(random, most) {
  const log = { count: 0, beforeSaved: 0, slowest: 0 }
  let timer
  const kill = (/** @type {Session} */ session) => {
    if (session.isGone || log.count >= most) return false
    log.count += 1
    return session.kill().then(() => true)
  }
  const arm = (session) => {
    clearTimeout(timer)
    if (log.count < most) timer = setTimeout(() => void kill(session), 400 + random() * 2_600)
  }
  const follow = (/** @type {Session} */ session) => {
    const { saved, reopen } = session
    session.saved = async () => {
      if (random() < 0.25 && (await kill(session))) log.beforeSaved += 1
      await saved()
    }
    session.reopen = async () => {
      arm(session)
      const begun = performance.now()
      await reopen()
      log.slowest = Math.max(log.slowest, performance.now() - begun)
    }
    arm(session)
  }
  return { log, follow, stop: () => clearTimeout(timer) }
}

/** Plays the homework evening with kills until there were enough of them; each evening must end as an undisturbed one. */
async function killThrough(ctx) {
  const scenario = homework()
  const undisturbed = await play({ scenario })
  let [kills, beforeSaved, lost, leaks, slowest, evenings] = [0, 0, 0, 0, 0, 0]
  while (kills < KILLS) {
    const killer = killing(ctx.random, KILLS - kills)
    const report = await play({ scenario, survives: true, onSession: killer.follow })
    killer.stop()
    kills += killer.log.count
    beforeSaved += killer.log.beforeSaved
    slowest = Math.max(slowest, killer.log.slowest)
    evenings += 1
    leaks += report.projectorLeaks.length
    if (!isEqual(report, undisturbed)) {
      lost += 1
      ctx.say(`evening ${evenings} ended otherwise: ${JSON.stringify(report)}`)
    }
    ctx.say(`${kills} of ${KILLS} kills`)
    check(killer.log.count > 0, 'an evening passed without a kill')
  }
  return {
    done: `${kills} SIGKILLs of the whole tree at random moments of ${evenings} replays, ${beforeSaved} between a click and „Opgeslagen”`,
    checked: 'every replay ends with the report of an undisturbed one, the smartboard was watched all the time',
    recoverMs: slowest,
    lost,
    leaks,
  }
}

export const cases = [
  {
    name: 'SIGKILL of the process tree during a replay (D2, D8)',
    timeoutMs: 3_600_000,
    run: killThrough,
  },
]
