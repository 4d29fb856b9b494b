import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type MeetingCommand, meetingCommandSchema } from '@shared/meeting/commands'

const golden = () => resolve(__dirname, '../golden/meeting-v1.jsonl')

/** The commands of the homework evening, as the first version of the app wrote them. */
export function homeworkEvening(): MeetingCommand[] {
  const lines = readFileSync(golden(), 'utf8').trimEnd().split('\n')
  return lines.map((line) => meetingCommandSchema.parse(JSON.parse(line)))
}

/** The homework evening up to and with the nth command for which `isIt` holds. */
export function eveningUntil(isIt: (command: MeetingCommand) => boolean, nth = 1): MeetingCommand[] {
  const commands = homeworkEvening()
  let left = nth
  const last = commands.findIndex((command) => isIt(command) && --left === 0)
  if (last < 0) throw new Error('no such moment in the evening')
  return commands.slice(0, last + 1)
}
