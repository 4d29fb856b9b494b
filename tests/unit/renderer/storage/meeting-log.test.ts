import { advance } from '@renderer/storage/line-chain'
import type { MeetingLog } from '@renderer/storage/log'
import { createLog, openLog, sealCommand } from '@renderer/storage/meeting-log'
import { fail } from '@shared/lib/result'
import type { MeetingCommand } from '@shared/meeting/commands'
import { describe, expect, it } from 'vitest'
import { noteId, problemIn, unwrap } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'
import { freshLog, MEETING, type MemoryPort, masterKey, memoryPort } from '../../../support/memory-port'

const commands = evening()
  .open()
  .goTo('circle.students.talk')
  .note('parents', 'Een \ud800 half teken', 'a')
  .note('teachers', '\u202eomgekeerd', 'b')
  .pause().commands

async function write(port: MemoryPort, log: MeetingLog, command: MeetingCommand): Promise<MeetingLog> {
  const line = await sealCommand(log, command)
  await port.appendLine(MEETING, line, log)
  return advance(log, line)
}

async function written(): Promise<MemoryPort> {
  const port = memoryPort()
  let log = await freshLog(port)
  for (const command of commands) log = await write(port, log, command)
  return port
}
const opened = async (port: MemoryPort) => openLog(port, await masterKey(), MEETING)

describe('a log that was written', () => {
  it('opens as what was written', async () => {
    const log = unwrap(await opened(await written()))
    expect(log.commands).toEqual(commands)
    expect(log.log.lineCount).toBe(commands.length)
    expect(log.hadTornEnd).toBe(false)
  })

  it('can be gone on with after it was opened', async () => {
    const port = await written()
    const { log } = unwrap(await opened(port))
    const more: MeetingCommand = { type: 'board/select', at: evening().moment, id: noteId('a') }
    await write(port, log, more)
    expect(unwrap(await opened(port)).commands).toEqual([...commands, more])
  })

  it('says that a line was torn off', async () => {
    const port = await written()
    port.hadTornEnd = true
    expect(unwrap(await opened(port)).hadTornEnd).toBe(true)
  })

  it('is empty before its first line', async () => {
    const port = memoryPort()
    await freshLog(port)
    expect(unwrap(await opened(port)).commands).toEqual([])
  })

  it('stores its keys before any line, and is not made when that fails', async () => {
    const port = memoryPort()
    port.writeKeys = async () => fail('file/disk-full')
    expect(problemIn(await createLog(port, await masterKey(), MEETING))).toBe('file/disk-full')
  })
})

describe('what is damaged and nowhere else: all before it opens, and the rest is counted and kept (rule 204)', () => {
  const places = commands.map((_, place) => place)
  const tamperings: Readonly<Record<string, (lines: string[], place: number) => string[]>> = {
    changed: (lines, place) =>
      lines.map((line, n) =>
        n === place ? line.replace(/"c":"(.)/, (_all, a) => `"c":"${a === 'A' ? 'B' : 'A'}`) : line,
      ),
    emptied: (lines, place) => lines.map((line, n) => (n === place ? '' : line)),
    removed: (lines, place) => lines.filter((_, n) => n !== place),
  }
  const cases = Object.keys(tamperings).flatMap((how) => places.map((place) => [how, place] as const))
  // Without its last line a journal cannot be told from one that never had it.
  const told = cases.filter(([how, place]) => how !== 'removed' || place < commands.length - 1)

  it.each(told)('%s at line %i', async (how, place) => {
    const port = await written()
    const damaged = tamperings[how]?.(port.lines, place) ?? port.lines
    port.lines = [...damaged]
    if (place === 0) {
      expect(problemIn(await opened(port))).toBe('log/damaged')
      expect(port.lines).toEqual(damaged)
      return
    }
    const looked = unwrap(await openLog(port, await masterKey(), MEETING, 'look'))
    expect(looked.commands).toEqual(commands.slice(0, place))
    expect(looked.unread).toBe(commands.length - place - (how === 'removed' ? 1 : 0))
    expect(port.lines, 'looking leaves it as it is').toEqual(damaged)
    const used = unwrap(await opened(port))
    expect(used).toMatchObject({ commands: commands.slice(0, place), unread: looked.unread, wasHealed: false })
    expect(port.lines).toEqual(used.lines)
    const rest = damaged.slice(place).filter((line) => line.includes('"n":'))
    expect(port.kept).toEqual(expect.arrayContaining(rest))
    expect(unwrap(await opened(port)), 'said once').toMatchObject({ unread: 0, wasHealed: false })
  })

  it('opens again as a whole when the lost line comes back, from wherever', async () => {
    const port = await written()
    const whole = port.lines
    port.lines = whole.filter((_, n) => n !== 2)
    unwrap(await opened(port))
    port.spare = [...whole]
    expect(unwrap(await opened(port))).toMatchObject({ commands, unread: 0, wasHealed: true })
  })

  it.each([0, 2, commands.length])(
    'a foreign line with a number far away, at place %i, shuts nothing',
    async (place) => {
      const port = await written()
      const foreign = (port.lines[1] ?? '').replace(/"n":1/, '"n":999')
      port.lines = [...port.lines.slice(0, place), foreign, ...port.lines.slice(place)]
      expect(unwrap(await opened(port))).toMatchObject({ commands, unread: 1 })
      expect(port.kept).toEqual([foreign])
    },
  )

  it('a line of another meeting put in', async () => {
    const [port, other] = await Promise.all([written(), written()])
    const foreign = other.lines.at(-1) ?? ''
    port.lines = [...port.lines.slice(0, -1), foreign]
    expect(unwrap(await opened(port))).toMatchObject({ commands: commands.slice(0, -1), unread: 1 })
    expect(port.kept).toEqual([foreign])
  })
})

describe('a log that cannot be opened', () => {
  it('has no key, or a key of another master', async () => {
    const port = await written()
    expect(problemIn(await openLog(port, await masterKey(2), MEETING))).toBe('log/no-key')
    port.keys = null
    expect(problemIn(await opened(port))).toBe('log/no-key')
  })

  it('cannot be read', async () => {
    const port = await written()
    port.isReadable = false
    expect(problemIn(await opened(port))).toBe('file/not-read')
  })
})

/** What a fault left of the journal, and whether the chain can be made whole from the lines elsewhere. */
const DAMAGES: Readonly<Record<string, (lines: string[], place: number) => string[]>> = {
  'a line zeroed': (lines, place) => lines.map((line, n) => (n === place ? '\0'.repeat(line.length) : line)),
  'a line cut short': (lines, place) => lines.map((line, n) => (n === place ? line.slice(0, 20) : line)),
  'a line gone': (lines, place) => lines.filter((_, n) => n !== place),
  'all lines from there gone': (lines, place) => lines.slice(0, place),
  'a line twice': (lines, place) => [...lines.slice(0, place + 1), ...lines.slice(place)],
  'two lines glued together': (lines, place) => [
    ...lines.slice(0, place),
    lines.slice(place, place + 2).join(''),
    ...lines.slice(place + 2),
  ],
}

describe('a damaged journal is healed from lines kept elsewhere (docs/domain.md, rule 51)', () => {
  const places = commands.map((_, place) => place)
  it.each(Object.keys(DAMAGES).flatMap((how) => places.map((place) => [how, place] as const)))(
    '%s, line %i',
    async (how, place) => {
      const port = await written()
      const whole = port.lines
      port.spare = [...whole]
      port.lines = DAMAGES[how]?.([...whole], place) ?? []
      const healed = unwrap(await opened(port))
      expect(healed.commands).toEqual(commands)
      expect(healed.wasHealed).toBe(JSON.stringify(whole) !== JSON.stringify(DAMAGES[how]?.([...whole], place)))
      expect(port.lines).toEqual(whole)
      expect(unwrap(await opened(port)).wasHealed).toBe(false)
    },
  )

  it('takes no line that follows another line than the one before', async () => {
    const [port, other] = await Promise.all([written(), written()])
    port.spare = other.lines
    expect(unwrap(await opened(port)).wasHealed).toBe(false)
    port.lines = port.lines.slice(0, -1)
    expect(unwrap(await opened(port)).commands).toEqual(commands.slice(0, -1))
  })

  it('goes on from a snapshot that is shorter than the journal without taking anything from it', async () => {
    const port = await written()
    port.spare = port.lines.slice(0, 2)
    expect(unwrap(await opened(port))).toMatchObject({ wasHealed: false, commands })
  })
})
