import { foldLog } from '@renderer/state/meeting/catalogue'
import { advance } from '@renderer/storage/line-chain'
import { openLog, sealCommand } from '@renderer/storage/meeting-log'
import { checkSigned } from '@renderer/storage/signed-versions'
import { NOTHING_SIGNED } from '@shared/agreements/signing'
import type { MeetingCommand } from '@shared/meeting/commands'
import { describe, expect, it } from 'vitest'
import { problemIn, some, unwrap } from '../../../support/builders'
import { freshLog, MEETING, type MemoryPort, masterKey, memoryPort } from '../../../support/memory-port'
import { FORGERIES, hashOf, signedFenna } from '../../../support/signed'

const { commands, state } = signedFenna()

/** Seals commands as the app does, once for each list, all with the key of the port. */
async function sealed(port: MemoryPort, what: readonly MeetingCommand[]): Promise<string[]> {
  let log = port.keys ? { ...unwrap(await opened(port)).log, lineCount: 0, head: '' } : await freshLog(port)
  const lines: string[] = []
  for (const command of what) {
    const line = await sealCommand(log, command)
    lines.push(line)
    log = await advance(log, line)
  }
  return lines
}
const opened = async (port: MemoryPort) => openLog(port, await masterKey(), MEETING)

describe('rule 131: „What was signed is held against its hash wherever it comes from”', () => {
  it('opens as it was signed', async () => {
    const port = memoryPort()
    port.lines = await sealed(port, commands)
    const log = unwrap(await opened(port))
    expect(foldLog(log)?.signing).toEqual(state.signing)
    expect(unwrap(await checkSigned(NOTHING_SIGNED, commands))).toEqual(state.signing)
  })

  it.each(Object.entries(FORGERIES))('refuses %s, in every copy, and leaves the journal as it is', async (_, forge) => {
    const forged = forge(commands)
    expect(problemIn(await checkSigned(NOTHING_SIGNED, forged))).toBe('log/signed-changed')
    const port = memoryPort()
    const lines = await sealed(port, forged)
    port.lines = [...lines]
    port.spare = [...lines]
    expect(problemIn(await opened(port))).toBe('log/signed-changed')
    expect(port.lines).toEqual(lines)
    // Nor from the copies alone: a meeting without its signed version would say that nobody signed.
    port.lines = []
    expect(problemIn(await opened(port))).toBe('log/signed-changed')
    expect(port.lines).toEqual([])
  })

  it.each(Object.entries(FORGERIES))('heals a journal with %s from a copy of before', async (_, forge) => {
    const port = memoryPort()
    port.spare = await sealed(port, commands)
    port.lines = await sealed(port, forge(commands))
    const log = unwrap(await opened(port))
    expect(log.wasHealed).toBe(true)
    expect(foldLog(log)?.signing).toEqual(state.signing)
    expect(port.lines).toEqual(port.spare)
  })

  it('a copy that stops before it was signed does not take the place of a forged one', async () => {
    const port = memoryPort()
    const older = (await sealed(port, commands)).slice(0, -4)
    port.spare = [...(await sealed(port, some(FORGERIES['other words in a version'])(commands))), ...older]
    expect(problemIn(await opened(port))).toBe('log/signed-changed')
  })

  it('a command that is to edit a version is no command: all before it opens, and it is counted as not read', async () => {
    const port = memoryPort()
    const edit = { ...some(commands.at(-1)), type: 'signing/edit', version: 1, content: '{}', hash: hashOf('{}') }
    port.lines = await sealed(port, [...commands, edit as unknown as MeetingCommand])
    const log = unwrap(await opened(port))
    expect(log.unread).toBe(1)
    expect(foldLog(log)?.signing).toEqual(state.signing)
  })

  it('lines of before the number and the hash were written along still open', async () => {
    const old = commands.map((command) => {
      if (command.type === 'signing/freeze') return { ...command, no: undefined }
      return command.type === 'signing/sign' ? { ...command, hash: undefined } : command
    })
    const port = memoryPort()
    port.lines = await sealed(port, old)
    expect(foldLog(unwrap(await opened(port)))?.signing).toEqual(state.signing)
  })
})
