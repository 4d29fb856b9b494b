import type { LaunchOptions } from '../launch'
import { realClock } from './real-clock'
import type { ClockSource } from './source'
import { steppedClock } from './stepped-clock'

/** The clock of this start: real, or stepped when the launch options say so. */
export async function setupClock(options: LaunchOptions): Promise<ClockSource> {
  return options.steppedFrom === null ? realClock(options.hasWallHook) : steppedClock(options.steppedFrom)
}
