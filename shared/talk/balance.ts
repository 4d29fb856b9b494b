import { PARTIES, type Party } from '@shared/lib/ids'
import { between, type Duration, type MeetingTime, minutes, type Stamp, sum, ZERO } from '@shared/time/time'
import type { BalanceCommand, Focus } from './schema-balance'

interface Tap<T> {
  readonly on: T | null
  readonly at: Stamp
}

interface Pause {
  readonly from: MeetingTime
  /** null while it lasts */
  readonly until: MeetingTime | null
}

/** Who spoke and what about, as the chair tapped it; null is nobody. Never measured from sound. */
export interface BalanceState {
  readonly speaking: readonly Tap<Party>[]
  readonly focus: readonly Tap<Focus>[]
  readonly pauses: readonly Pause[]
}

export const NO_BALANCE: BalanceState = { speaking: [], focus: [], pauses: [] }

/** Notes a tap. */
export function applyBalance(state: BalanceState, command: BalanceCommand): BalanceState {
  if (command.type === 'balance/speaks') {
    return { ...state, speaking: [...state.speaking, { on: command.party, at: command.at }] }
  }
  return { ...state, focus: [...state.focus, { on: command.focus, at: command.at }] }
}

/** Notes that a pause of the meeting began or ended. */
export function pauseBalance(state: BalanceState, isPaused: boolean, at: MeetingTime): BalanceState {
  const last = state.pauses.at(-1)
  const isNow = last !== undefined && last.until === null
  if (isNow === isPaused) return state
  if (!last || !isNow) return { ...state, pauses: [...state.pauses, { from: at, until: null }] }
  return { ...state, pauses: [...state.pauses.slice(0, -1), { ...last, until: at }] }
}

/** How long a stretch lasted without the pauses in it (docs/domain.md, rule 147). */
function talked(from: MeetingTime, to: MeetingTime, pauses: readonly Pause[]): Duration {
  const paused = pauses.reduce((total, pause) => {
    const begin = Math.max(from, pause.from) as MeetingTime
    const end = Math.min(to, pause.until ?? to) as MeetingTime
    return end > begin ? sum(total, between(begin, end)) : total
  }, ZERO)
  return (between(from, to) - paused) as Duration
}

function spent<T>(taps: readonly Tap<T>[], on: T, until: MeetingTime, pauses: readonly Pause[]): Duration {
  return taps.reduce((total, tap, place) => {
    const end = taps[place + 1]?.at.clock ?? until
    return tap.on === on ? sum(total, talked(tap.at.clock, end, pauses)) : total
  }, ZERO)
}

/** How long each party spoke until `now` (ms), without pauses. */
export function speakingTimes(state: BalanceState, now: MeetingTime): Readonly<Record<Party, Duration>> {
  const of = (party: Party) => [party, spent(state.speaking, party, now, state.pauses)] as const
  return Object.fromEntries(PARTIES.map(of)) as Record<Party, Duration>
}

/** How long the talk was about causes and about what to do, until `now` (ms), without pauses. */
export function focusTimes(state: BalanceState, now: MeetingTime): Readonly<Record<Focus, Duration>> {
  const on = (focus: Focus) => spent(state.focus, focus, now, state.pauses)
  return { why: on('why'), what: on('what') }
}

const ENOUGH_TO_SAY = minutes(5)
const MOST_ON_WHY = 0.8

/** Whether nearly all of at least five minutes went to where it comes from (docs/domain.md, rule 84). */
export function isStuckOnWhy({ why, what }: Readonly<Record<Focus, Duration>>): boolean {
  return why + what >= ENOUGH_TO_SAY && why > (why + what) * MOST_ON_WHY
}

/** Who or what the last tap was on, or null. */
export function tappedNow<T>(taps: readonly Tap<T>[]): T | null {
  return taps[taps.length - 1]?.on ?? null
}
