import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { advance } from '@renderer/storage/line-chain'
import type { MeetingLog } from '@renderer/storage/log'
import type { LogPort } from '@renderer/storage/log-port'
import { createLog, sealCommand } from '@renderer/storage/meeting-log'
import { importMasterKey, unwrapMeetingKeys } from '@renderer/storage/sealing'
import type { MeetingId } from '@shared/lib/ids'
import { ok } from '@shared/lib/result'
import type { MeetingCommand } from '@shared/meeting/commands'
import { writeSnapshot } from '../../electron/journal/snapshots'
import { unwrap } from './builders'

/** Writes a meeting into an empty profile, sealed as the app seals it: a journal and its keys, nothing else. */
export async function plant(profile: string, commands: readonly MeetingCommand[]): Promise<void> {
  const [first] = commands
  if (first?.type !== 'meeting/create') throw new Error('a meeting begins with its creation')
  for (const folder of ['keys', 'journal']) mkdirSync(join(profile, folder), { recursive: true })
  const master = randomBytes(32).toString('base64')
  writeFileSync(join(profile, 'keys', 'master.key'), master)
  const write: Pick<LogPort, 'writeKeys'> = {
    writeKeys: async (id, keys) => {
      writeFileSync(join(profile, 'keys', `${id}.json`), JSON.stringify(keys))
      return ok(null)
    },
  }
  const created = await createLog(write, await importMasterKey(master), first.meetingId)
  await writeJournal(profile, unwrap(created), commands)
}

async function writeJournal(profile: string, empty: MeetingLog, commands: readonly MeetingCommand[]) {
  let log = empty
  const lines: string[] = []
  for (const command of commands) {
    const line = await sealCommand(log, command)
    lines.push(line)
    log = await advance(log, line)
  }
  writeFileSync(join(profile, 'journal', `${log.meetingId}.jsonl`), `${lines.join('\n')}\n`)
  return lines
}

/** Writes the journal of a meeting anew with other commands, as somebody can who has the keys. Hands back its lines. */
export async function forge(profile: string, meetingId: MeetingId, commands: readonly MeetingCommand[]) {
  const read = (name: string) => readFileSync(join(profile, 'keys', name), 'utf8')
  const master = await importMasterKey(read('master.key'))
  const keys = unwrap(await unwrapMeetingKeys(master, JSON.parse(read(`${meetingId}.json`))))
  return writeJournal(profile, { meetingId, keys, lineCount: 0, head: '' }, commands)
}

/** Puts a snapshot of these lines in the place of all there are. */
export async function forgeSnapshot(profile: string, meetingId: MeetingId, lines: readonly string[], wall: number) {
  const folder = join(profile, 'snapshots', meetingId)
  rmSync(folder, { recursive: true, force: true })
  const keys = readFileSync(join(profile, 'keys', `${meetingId}.json`), 'utf8')
  await writeSnapshot(folder, { keys, lines }, wall)
}
