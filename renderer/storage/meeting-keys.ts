import type { WrappedKeys } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { numberIn } from './line-links'
import type { LogProblem } from './log'
import type { LogPort } from './log-port'
import { type MeetingKeys, open, unwrapMeetingKeys } from './sealing'

/** Whether keys are those of these lines: they open a first one. Where there is none any will do. */
async function fits({ meeting }: MeetingKeys, meetingId: MeetingId, firsts: readonly string[]): Promise<boolean> {
  if (firsts.length === 0) return true
  const place = { meetingId, kind: 'line', number: 0, head: '' } as const
  for (const line of firsts) if ((await open(meeting, place, line)).ok) return true
  return false
}

/**
 * The keys of a meeting. They are the right ones when they open its lines, wherever they lie (docs/domain.md, rule 205): its
 * own file first, then the files of other meetings, then its snapshots. Right ones from elsewhere are put back in place.
 * Problem: none that can be unwrapped.
 */
export async function findKeys(
  port: LogPort,
  master: CryptoKey,
  meetingId: MeetingId,
  lines: readonly string[],
): Promise<Result<{ readonly keys: MeetingKeys; readonly wereHealed: boolean }, LogProblem>> {
  const stored = await port.readKeys(meetingId)
  if (!stored.ok) return stored
  const firsts = [...new Set([...lines.slice(0, 1), ...lines.filter((line) => numberIn(line) === 0)])]
  const own = stored.value && (await unwrapMeetingKeys(master, stored.value))
  if (own?.ok && (await fits(own.value, meetingId, firsts))) return ok({ keys: own.value, wereHealed: false })
  const others = await port.otherKeys(meetingId)
  for (const other of others.ok ? others.value : []) {
    const found = withWorking(other, stored.value, own?.ok ?? false)
    const keys = await unwrapMeetingKeys(master, found)
    if (!keys.ok || !(await fits(keys.value, meetingId, firsts))) continue
    const put = await port.writeKeys(meetingId, found)
    return put.ok ? ok({ keys: keys.value, wereHealed: true }) : put
  }
  // No key opens a first line: it may be the lines that are damaged.
  return own?.ok ? ok({ keys: own.value, wereHealed: false }) : fail('log/no-key')
}

/**
 * A snapshot keeps no key of the working notes (docs/domain.md, rule 82): it is taken from the own file when that was only
 * damaged. When that held the whole keys of another meeting, it is not ours.
 */
function withWorking(found: WrappedKeys, stored: WrappedKeys | null, isOfOther: boolean): WrappedKeys {
  return isOfOther ? found : { ...found, working: found.working ?? stored?.working ?? null }
}
