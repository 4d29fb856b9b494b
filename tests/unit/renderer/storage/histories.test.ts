import { foldLog } from '@renderer/state/meeting/catalogue'
import { advance } from '@renderer/storage/line-chain'
import type { MeetingLog } from '@renderer/storage/log'
import { chooseHistory, openLog, sealCommand, writeAnew } from '@renderer/storage/meeting-log'
import { newMeetingKeys, wrapMeetingKeys } from '@renderer/storage/sealing'
import type { MeetingCommand } from '@shared/meeting/commands'
import { describe, expect, it } from 'vitest'
import { problemIn, some, unwrap } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'
import { freshLog, MEETING, type MemoryPort, masterKey, memoryPort } from '../../../support/memory-port'
import { FORGERIES, freeze, signedFenna, signTyped } from '../../../support/signed'

const shared = evening().open().goTo('circle.students.talk').note('parents', 'Samen', 'a').commands
const going = (text: string, id: string) =>
  evening()
    .open()
    .goTo('circle.students.talk')
    .note('parents', 'Samen', 'a')
    .note('teachers', text, id)
    .commands.slice(shared.length)
const left = going('Op de laptop van Anke', 'b')
const right = [...going('Op de laptop van Bart', 'c'), ...going('En nog een', 'd')]

async function sealOn(from: MeetingLog, commands: readonly MeetingCommand[]) {
  let log = from
  const lines: string[] = []
  for (const command of commands) {
    const line = await sealCommand(log, command)
    lines.push(line)
    log = await advance(log, line)
  }
  return { log, lines }
}

/** One beginning, two histories after it. */
async function forked() {
  const port = memoryPort()
  const start = await sealOn(await freshLog(port), shared)
  const [a, b] = [await sealOn(start.log, left), await sealOn(start.log, right)]
  return { port, a: [...start.lines, ...a.lines], b: [...start.lines, ...b.lines] }
}
const opened = async (port: MemoryPort, openFor?: 'look') => openLog(port, await masterKey(), MEETING, openFor)
const choose = async (port: MemoryPort, head: string) => chooseHistory(port, await masterKey(), MEETING, head)
const everything = (port: MemoryPort) => new Set([...port.lines, ...port.spare, ...port.kept])

describe('two histories of one meeting (docs/domain.md, rules 201 and 202)', () => {
  it.each(['the longer', 'the shorter'])(
    'with %s in the journal: both are kept, and the chair is asked',
    async (which) => {
      const { port, a, b } = await forked()
      const [journal, spare] = which === 'the longer' ? [b, a] : [a, b]
      port.lines = [...journal]
      port.spare = [...spare]
      const log = unwrap(await opened(port))
      expect(log).toMatchObject({ lines: journal, isUnsettled: true, wasHealed: false, unread: 0 })
      expect(log.others.map(({ lines }) => lines)).toEqual([spare])
      // The database is made equal to the journal now; the other one must lie somewhere else.
      port.spare = []
      expect(unwrap(await opened(port)).others.map(({ lines }) => lines)).toEqual([spare])
      for (const line of [...a, ...b]) expect(everything(port)).toContain(line)
    },
  )

  it('the chair goes on with the other one, and back; neither is asked about again, nor lost', async () => {
    const { port, a, b } = await forked()
    port.lines = [...b]
    port.spare = [...a]
    const first = unwrap(await opened(port))
    const other = some(first.others[0])
    unwrap(await choose(port, other.log.head))
    port.spare = []
    const second = unwrap(await opened(port))
    expect(second).toMatchObject({ lines: a, isUnsettled: false })
    expect(second.others.map(({ lines }) => lines)).toEqual([b])
    const more = await sealOn(second.log, going('Verder', 'e'))
    port.lines = [...port.lines, ...more.lines]
    expect(unwrap(await opened(port))).toMatchObject({ lines: [...a, ...more.lines], isUnsettled: false })
    unwrap(await choose(port, first.log.head))
    const back = unwrap(await opened(port))
    expect(back).toMatchObject({ lines: b, isUnsettled: false })
    expect(back.others.map(({ lines }) => lines)).toEqual([[...a, ...more.lines]])
  })

  it('one that went on elsewhere after it was not chosen is asked about again', async () => {
    const { port, a, b } = await forked()
    port.lines = [...a]
    port.spare = [...b]
    unwrap(await choose(port, unwrap(await opened(port)).log.head))
    expect(unwrap(await opened(port)).isUnsettled).toBe(false)
    const { others } = unwrap(await opened(port))
    const grown = await sealOn(some(others[0]).log, going('Nog meer', 'f'))
    port.lines = [...b, ...grown.lines]
    port.spare = [...a]
    expect(unwrap(await opened(port))).toMatchObject({ isUnsettled: true })
    expect(everything(port)).toEqual(new Set([...a, ...b, ...grown.lines]))
  })

  it('is not chosen when the other one cannot be kept, or is not there', async () => {
    const { port, a, b } = await forked()
    port.lines = [...a]
    port.spare = [...b]
    port.keep = async () => ({ ok: false, problem: 'file/disk-full' })
    expect(problemIn(await opened(port))).toBe('file/disk-full')
    expect(problemIn(await choose(port, '0'.repeat(64)))).toBe('log/damaged')
    expect(port.lines).toEqual(a)
  })

  it('a beginning of the journal, however many there are of it, is no other history', async () => {
    const { port, a } = await forked()
    port.lines = [...a]
    port.spare = [...a.slice(0, 3), ...a.slice(0, 5), ...a]
    expect(unwrap(await opened(port))).toMatchObject({ others: [], isUnsettled: false, wasHealed: false })
    expect(port.kept).toEqual([])
  })
})

const signedMeeting = signedFenna()
const { state } = signedMeeting
/** The same meeting, in which other words were signed as version 1. */
const otherWords = some(FORGERIES['other words in a version, with their hash'])(signedMeeting.commands).map(
  (command) => (command.type === 'signing/sign' ? { ...command, hash: undefined } : command),
)
/** Written somewhat later, as a replacement is. */
const replaced = otherWords.map((command) =>
  command.type === 'signing/freeze' ? { ...command, at: { ...command.at, wall: command.at.wall + 60_000 } } : command,
) as MeetingCommand[]
const hash = some(state.signing.versions[0]).hash

describe('signed versions in all the evidence (docs/domain.md, rule 203)', () => {
  it.each(['with', 'without'])(
    'other words signed as version 1, put over the journal: the older are shown, %s the register',
    async (register) => {
      const port = memoryPort()
      const log = await freshLog(port)
      port.lines = (await sealOn(log, signedMeeting.commands)).lines
      if (register === 'with') unwrap(await opened(port))
      port.spare = [...port.lines]
      const forged = (await sealOn(log, replaced)).lines
      port.lines = forged
      const found = unwrap(await opened(port))
      expect(foldLog(found)?.signing).toEqual(state.signing)
      expect(found).toMatchObject({ isUnsettled: true, wasHealed: true, doubts: [] })
      expect(found.others.map(({ lines }) => lines)).toEqual([forged])
    },
  )

  it('a whole meeting put back to before it was signed: the register says what is missing', async () => {
    const port = memoryPort()
    port.lines = (await sealOn(await freshLog(port), signedMeeting.commands)).lines
    unwrap(await opened(port))
    const place = signedMeeting.commands.findIndex(({ type }) => type === 'signing/freeze')
    const whole = port.lines
    port.lines = whole.slice(0, place)
    expect(unwrap(await opened(port)).doubts).toEqual([{ no: 1, was: hash, now: null, isSignatureGone: false }])
    port.lines = whole.slice(0, -1)
    expect(unwrap(await opened(port)).doubts).toEqual([{ no: 1, was: hash, now: hash, isSignatureGone: true }])
    port.lines = [...whole]
    expect(unwrap(await opened(port)).doubts).toEqual([])
  })

  it('a whole meeting replaced by one in which other words were signed: it opens, and says so each time', async () => {
    const port = memoryPort()
    const log = await freshLog(port)
    port.lines = (await sealOn(log, signedMeeting.commands)).lines
    unwrap(await opened(port))
    port.lines = (await sealOn(log, replaced)).lines
    for (let time = 0; time < 2; time += 1) {
      const [doubt, ...more] = unwrap(await opened(port)).doubts
      expect(more).toEqual([])
      expect(doubt).toMatchObject({ no: 1, was: hash, isSignatureGone: false })
      expect(doubt?.now).not.toBe(hash)
    }
  })

  it('later versions and signatures are noted down, and are no difference', async () => {
    const port = memoryPort()
    const meeting = signTyped(
      freeze(signedFenna().do({ type: 'case/write', field: 'goal', text: 'Anders.' })),
      2,
      'fenna',
      'agreed',
    )
    port.lines = (await sealOn(await freshLog(port), meeting.commands)).lines
    expect(unwrap(await opened(port)).doubts).toEqual([])
    expect(port.notes.map(({ kind, no }) => `${kind} ${no}`)).toEqual([
      'version 1',
      'signature 1',
      'signature 1',
      'version 2',
      'signature 2',
    ])
    unwrap(await opened(port))
    expect(port.notes).toHaveLength(5)
  })
})

describe('the right key is the one that opens the journal (docs/domain.md, rule 205)', () => {
  it('takes it from where it lies, with its working key, and puts it back', async () => {
    const { port, a } = await forked()
    port.lines = [...a]
    const own = port.keys
    const master = await masterKey()
    port.keys = (await newMeetingKeys(master)).wrapped
    port.otherKept = [(await newMeetingKeys(master)).wrapped, some(own ?? undefined)]
    expect(unwrap(await opened(port))).toMatchObject({ lines: a, wasHealed: true })
    expect(port.keys).toEqual(own)
    expect(unwrap(await opened(port)).wasHealed).toBe(false)
  })

  it('of a damaged file the working key is kept, of a file of another meeting it is not', async () => {
    const { port, a } = await forked()
    port.lines = [...a]
    const own = some(port.keys ?? undefined)
    port.otherKept = [{ meeting: own.meeting, working: null }]
    port.keys = { meeting: `AAAA${own.meeting.slice(4)}`, working: own.working }
    unwrap(await opened(port))
    expect(port.keys).toEqual(own)
    port.keys = (await newMeetingKeys(await masterKey())).wrapped
    unwrap(await opened(port))
    expect(port.keys).toEqual({ meeting: own.meeting, working: null })
  })

  it('a damaged first line does not send away the key that is there', async () => {
    const { port, a } = await forked()
    port.lines = ['{"v":1,"n":0,"s":"","c":""}', ...a.slice(1)]
    expect(problemIn(await opened(port))).toBe('log/damaged')
    port.keys = await wrapMeetingKeys(await masterKey(2), (await newMeetingKeys(await masterKey(2))).keys)
    expect(problemIn(await opened(port))).toBe('log/no-key')
  })
})

describe('an open meeting is written anew from memory (docs/domain.md, rule 200)', () => {
  it.each([
    ['gone', []],
    ['older', 3],
    ['another one', 'other'],
  ] as const)('when its journal is %s; what lies there is kept', async (_how, there) => {
    const { port, a, b } = await forked()
    const { log } = unwrap(await opened(Object.assign(port, { lines: [...a] })))
    port.lines = there === 'other' ? [...b] : typeof there === 'number' ? a.slice(0, there) : []
    unwrap(await writeAnew(port, log, a))
    expect(port.lines).toEqual(a)
    expect(unwrap(await opened(port)).isUnsettled).toBe(there === 'other')
    if (there === 'other') for (const line of b) expect(everything(port)).toContain(line)
  })
})
