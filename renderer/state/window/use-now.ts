import type { WindowClock } from '@renderer/bridge/window-clock'
import { type ClockAnchor, turnOf } from '@shared/agenda/clock'
import type { Instant, MeetingTime, Stamp } from '@shared/time/time'
import { useLayoutEffect, useState } from 'react'

const SECOND = 1_000

/** How long ago (ms) a second turned, when seconds turn at this part of a second of the meeting clock. */
const sinceTurn = (now: Stamp, turn: number) => (((now.clock - turn) % SECOND) + SECOND) % SECOND

/** The moment the last second turned: so two windows that look a little apart still see the same moment. */
function atTurn(clock: WindowClock, now: Stamp, turn: number): Stamp {
  if (clock.isStepped) return now
  const rest = sinceTurn(now, turn)
  // Both go back alike: what is worked out from the two, such as an end, is the same in every part of the second.
  return { wall: (now.wall - rest) as Instant, clock: (now.clock - rest) as MeetingTime }
}

function useLook(clock: WindowClock, turn: number): Stamp {
  const [now, setNow] = useState(() => atTurn(clock, clock.now(), turn))
  // Before it is painted: another clock must not be seen with the moment of the one before it.
  useLayoutEffect(() => {
    const draw = (at: Stamp) => setNow(atTurn(clock, at, turn))
    draw(clock.now())
    const stop = clock.onMessage(() => draw(clock.now()))
    let timer: ReturnType<typeof setTimeout>
    // One reading for both: a timer that comes a moment early must not draw before the turn and wait from after it.
    const arm = (at: Stamp) => {
      timer = setTimeout(tick, SECOND - sinceTurn(at, turn))
    }
    const tick = () => {
      const at = clock.now()
      if (!clock.isStepped) draw(at)
      arm(at)
    }
    arm(clock.now())
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [clock, turn])
  return now
}

/**
 * The moment now for what shows the seconds of a clock: drawn again just as they turn, and at every message of main's
 * clock. Once a second is enough then, in every window at the same moment; oftener only costs a drag its pace.
 */
export function useNowOf(clock: WindowClock, shown: ClockAnchor | null): Stamp {
  return useLook(clock, shown ? turnOf(shown) : 0)
}

/** The moment now for what shows whole minutes, or may be a second late. */
export function useNowInSeconds(clock: WindowClock): Stamp {
  return useLook(clock, 0)
}
