import type { WindowClock } from '@renderer/bridge/window-clock'
import type { MeetingTime, Stamp } from '@shared/time/time'
import { useEffect, useState } from 'react'

const QUARTER = 250

/** The last whole quarter of a second: so two windows that look a little apart still see the same moment. */
function look(clock: WindowClock): Stamp {
  const now = clock.now()
  return clock.isStepped ? now : { ...now, clock: (now.clock - (now.clock % QUARTER)) as MeetingTime }
}

/**
 * The moment now, drawn again four times a second and at every message of main's clock. All windows look at the same
 * quarters of a second of the meeting clock, so that they change together.
 */
export function useNow(clock: WindowClock): Stamp {
  const [now, setNow] = useState(() => look(clock))
  useEffect(() => {
    const draw = () => setNow(look(clock))
    draw()
    const stop = clock.onMessage(draw)
    let timer: ReturnType<typeof setTimeout>
    const arm = () => {
      timer = setTimeout(tick, QUARTER - (clock.now().clock % QUARTER))
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
  }, [clock])
  return now
}
