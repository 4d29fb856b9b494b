import type { WindowClock } from '@renderer/bridge/window-clock'
import type { Instant, MeetingTime, Stamp } from '@shared/time/time'
import { useEffect, useState } from 'react'

/** What shows seconds looks four times as often, so that none of them comes late (ms). */
const QUARTER = 250
/** What shows minutes looks once a second: drawing it more often only costs a drag its pace (ms). */
const SECOND = 1_000

/** The last whole quarter of a second, or second: so two windows that look a little apart still see the same moment. */
function look(clock: WindowClock, every: number): Stamp {
  const now = clock.now()
  if (clock.isStepped) return now
  const rest = now.clock % every
  // Both go back alike: what is worked out from the two, such as an end, is the same in every part of the second.
  return { wall: (now.wall - rest) as Instant, clock: (now.clock - rest) as MeetingTime }
}

function useLook(clock: WindowClock, every: number): Stamp {
  const [now, setNow] = useState(() => look(clock, every))
  useEffect(() => {
    const draw = () => setNow(look(clock, every))
    draw()
    const stop = clock.onMessage(draw)
    let timer: ReturnType<typeof setTimeout>
    const arm = () => {
      timer = setTimeout(tick, every - (clock.now().clock % every))
    }
    const tick = () => {
      if (!clock.isStepped) draw()
      arm()
    }
    arm()
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [clock, every])
  return now
}

/**
 * The moment now, drawn again four times a second and at every message of main's clock. All windows look at the same
 * quarters of a second of the meeting clock, so that they change together.
 */
export function useNow(clock: WindowClock): Stamp {
  return useLook(clock, QUARTER)
}

/** The moment now for what shows whole minutes, or may be a second late. Drawn again once a second. */
export function useNowInSeconds(clock: WindowClock): Stamp {
  return useLook(clock, SECOND)
}
