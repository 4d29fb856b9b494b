import { createDraftKeeper } from '@renderer/state/meeting/drafts'
import { type Drafts, openDrafts } from '@renderer/storage/sealed-texts'
import { fail, ok } from '@shared/lib/result'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshLog, MEETING, memoryPort } from '../../../../support/memory-port'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** Main's side of the drafts, and a journal that stalls until it is let go. */
async function keeping() {
  const { keys } = await freshLog(memoryPort())
  const disk = { line: '', isFull: false, writes: 0 }
  const waiting: (() => void)[] = []
  const heard: [boolean, string | null][] = []
  const keeper = createDraftKeeper({
    bridge: {
      'drafts-write': async (_meetingId, line) => {
        disk.writes += 1
        if (disk.isFull) return fail('file/disk-full')
        disk.line = line
        return ok(null)
      },
    },
    keys,
    meetingId: MEETING,
    saved: () => new Promise((resolve) => waiting.push(resolve)),
    onHeard: (isPending, problem) => heard.push([isPending, problem]),
  })
  const onDisk = async (): Promise<Drafts | null> => {
    await vi.advanceTimersByTimeAsync(1_000)
    await keeper.flush()
    return openDrafts(keys, MEETING, disk.line)
  }
  const saveNext = () => waiting.shift()?.()
  return { keeper, disk, heard, onDisk, saveNext }
}

describe('a text that was taken over (D2; docs/domain.md, rule 163)', () => {
  it('stays on the disk until the journal has the command, also when more is typed', async () => {
    const { keeper, onDisk, saveNext } = await keeping()
    keeper.change({ entry: 'Een vraag' })
    expect(await onDisk()).toEqual({ entry: 'Een vraag' })
    keeper.letGo({}, 'entry', 'Een vraag')
    expect(await onDisk()).toEqual({ entry: 'Een vraag' })
    keeper.change({ other: 'Iets anders' })
    expect(await onDisk()).toEqual({ entry: 'Een vraag', other: 'Iets anders' })
    saveNext()
    expect(await onDisk()).toEqual({ other: 'Iets anders' })
  })

  it('stands in front of what is typed in the same field meanwhile, and goes by itself', async () => {
    const { keeper, onDisk, saveNext } = await keeping()
    keeper.letGo({}, 'entry', 'Eerste')
    keeper.change({ entry: 'Tweede' })
    keeper.letGo({}, 'entry', 'Tweede')
    keeper.change({ entry: 'half' })
    expect(await onDisk()).toEqual({ entry: 'Eerste\nTweede\nhalf' })
    saveNext()
    expect(await onDisk()).toEqual({ entry: 'Tweede\nhalf' })
    saveNext()
    expect(await onDisk()).toEqual({ entry: 'half' })
  })

  it('is not there twice when the field goes on from it', async () => {
    const { keeper, onDisk } = await keeping()
    keeper.letGo({}, 'theme', 'Huis')
    keeper.change({ theme: 'Huiswerk' })
    expect(await onDisk()).toEqual({ theme: 'Huiswerk' })
  })
})

describe('a keeper that was stopped', () => {
  it('writes and tells nothing any more, whatever it was trying', async () => {
    const { keeper, disk, heard } = await keeping()
    disk.isFull = true
    keeper.change({ entry: 'Een vraag' })
    await vi.advanceTimersByTimeAsync(1_000)
    await keeper.flush()
    expect(heard.at(-1)).toEqual([true, 'file/disk-full'])
    const { writes } = disk
    await keeper.stop()
    const told = heard.length
    disk.isFull = false
    await vi.advanceTimersByTimeAsync(10_000)
    await keeper.flush()
    expect([disk.writes, disk.line]).toEqual([writes, ''])
    expect(heard).toHaveLength(told)
    expect(heard.at(-1)).toEqual([false, null])
  })
})
