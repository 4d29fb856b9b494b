import { createSaver, type SaveState } from '@renderer/state/meeting/saver'
import type { Database } from '@renderer/storage/database'
import { openLog } from '@renderer/storage/meeting-log'
import { fail } from '@shared/lib/result'
import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingState } from '@shared/meeting/state'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { unwrap } from '../../../../support/builders'
import { evening } from '../../../../support/meeting-driver'
import { freshLog, MEETING, masterKey, memoryPort } from '../../../../support/memory-port'

const { commands } = evening().open().goTo('circle.students.talk').note('parents', 'Een vraag', 'a')

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** A database that is out, or never answers. */
function badDatabase(isWorking: boolean): Database {
  return {
    found: 'there',
    isWorking: () => isWorking,
    isSlow: () => false,
    back: async () => undefined,
    read: async () => null,
    write: async () => false,
    onWorking: () => () => undefined,
  }
}

async function saving(database: Database) {
  const port = memoryPort()
  const states: SaveState[] = []
  const saver = createSaver({ port, database }, await freshLog(port), [], {
    onState: (state) => void states.push(state),
    onAnew: () => undefined,
  })
  let meeting: MeetingState | null = null
  const addAll = () => {
    for (const command of commands) {
      meeting = unwrap(applyCommand(meeting, command))
      saver.add(command, meeting)
    }
  }
  return { port, states, saver, addAll }
}

describe('saving (docs/domain.md, rules 50 and 53)', () => {
  it.each([true, false])('needs no database: one that fails holds nothing up, working: %s', async (isWorking) => {
    const { port, states, saver, addAll } = await saving(badDatabase(isWorking))
    addAll()
    await vi.runOnlyPendingTimersAsync()
    await saver.idle()
    expect(states.at(-1)).toBe('saved')
    expect(unwrap(await openLog(port, await masterKey(), MEETING)).commands).toEqual(commands)
  })

  it('says „Opgeslagen” and writes on beside a database that never answers (D2, D6)', async () => {
    const { port, states, saver, addAll } = await saving({
      ...badDatabase(true),
      write: () => new Promise(() => undefined),
    })
    addAll()
    const isDone = saver.idle().then(() => true)
    await vi.waitUntil(async () => {
      await vi.advanceTimersByTimeAsync(200)
      return port.lines.length === commands.length
    })
    await isDone
    expect(states.at(-1)).toBe('saved')
    expect(unwrap(await openLog(port, await masterKey(), MEETING)).commands).toEqual(commands)
  })

  it('goes on after a call that threw', async () => {
    const { port, states, saver, addAll } = await saving(badDatabase(false))
    const { appendLine } = port
    port.appendLine = async () => {
      port.appendLine = appendLine
      throw new Error('gone')
    }
    addAll()
    await vi.waitUntil(async () => {
      await vi.advanceTimersByTimeAsync(100)
      return states.at(-1) === 'failed'
    })
    saver.retry()
    await saver.idle()
    expect(states.at(-1)).toBe('saved')
    expect(unwrap(await openLog(port, await masterKey(), MEETING)).commands).toEqual(commands)
  })

  it('says so when a write takes too long, and goes on when it succeeds after all', async () => {
    const { port, states, saver, addAll } = await saving(badDatabase(false))
    const { appendLine } = port
    let release: () => void = () => undefined
    port.appendLine = async (meetingId, line, after) => {
      await new Promise<void>((resolve) => {
        release = resolve
      })
      port.appendLine = appendLine
      return appendLine(meetingId, line, after)
    }
    addAll()
    await vi.waitUntil(async () => {
      await vi.advanceTimersByTimeAsync(500)
      return states.at(-1) === 'failed'
    })
    release()
    await saver.idle()
    expect(states.at(-1)).toBe('saved')
    expect(unwrap(await openLog(port, await masterKey(), MEETING)).commands).toEqual(commands)
  })

  it('tries the very same line again, and keeps saying that it failed until it is saved', async () => {
    const { port, states, saver, addAll } = await saving(badDatabase(false))
    const { appendLine } = port
    const tried: string[] = []
    port.appendLine = async (meetingId, line, after) => {
      tried.push(line)
      if (tried.length < 3) return fail('file/disk-full')
      port.appendLine = appendLine
      return appendLine(meetingId, line, after)
    }
    addAll()
    const isDone = saver.idle().then(() => true)
    await vi.waitUntil(async () => {
      await vi.advanceTimersByTimeAsync(1_000)
      return tried.length === 3
    })
    await isDone
    expect(new Set(tried).size).toBe(1)
    expect(states.slice(states.indexOf('failed'), -1)).not.toContain('saving')
  })
})
