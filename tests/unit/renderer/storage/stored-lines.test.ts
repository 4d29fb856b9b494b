import { createHash } from 'node:crypto'
import { rebuildLines, standingOf, storedLines, storeLines } from '@renderer/storage/stored-lines'
import { describe, expect, it } from 'vitest'
import { meetingId } from '../../../support/builders'
import { memoryDatabase } from '../../../support/memory-database'
import { freshLog, MEETING, memoryPort } from '../../../support/memory-port'

const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const linesUpTo = (count: number) => Array.from({ length: count }, (_, n) => `line ${n}`)
const infoOf = (lines: readonly string[]) =>
  ({
    meetingId: MEETING,
    journal: 'there',
    lineCount: lines.length,
    digest: sha(lines.join('\n')),
    isDoubtful: false,
  }) as const
const logOf = async (lines: readonly string[]) => ({
  ...(await freshLog(memoryPort())),
  lineCount: lines.length,
  head: lines.length === 0 ? '' : sha(lines.at(-1) ?? ''),
})

/** A database with these lines, and how many times it was asked something. */
async function filled(lines: readonly string[]) {
  const db = memoryDatabase()
  await rebuildLines(db, { log: await logOf(lines), lines }, 'summary')
  let asked = 0
  const { read, write } = db
  db.read = (action) => {
    asked += 1
    return read(action)
  }
  db.write = (action) => {
    asked += 1
    return write(action)
  }
  return { db, asked: () => asked }
}

describe('the lines in the working database (docs/domain.md, rules 201 and 206)', () => {
  it.each([0, 1, 499, 500, 501, 1_734])(
    '%i lines are put back and read in pieces, and are the same as the journal',
    async (count) => {
      const lines = linesUpTo(count)
      const { db, asked } = await filled(linesUpTo(count + 700))
      db.rows = [...db.rows, { meetingId: meetingId('other-meeting'), n: 0, line: 'other' }]
      expect(await rebuildLines(db, { log: await logOf(lines), lines }, 'summary')).toBe(true)
      expect(await storedLines(db, MEETING)).toEqual(lines)
      expect(await storedLines(db, meetingId('other-meeting'))).toEqual(['other'])
      expect(asked()).toBeGreaterThanOrEqual(2 * Math.ceil(count / 500))
      if (count > 0) expect(await standingOf(db, infoOf(lines))).toBe('same')
    },
  )

  it('a rebuild that was cut short is known as such, not as damage', async () => {
    const lines = linesUpTo(1_200)
    const { db } = await filled(linesUpTo(3))
    const { write } = db
    let left = 4
    db.write = async (action) => {
      left -= 1
      return left >= 0 && write(action)
    }
    expect(await rebuildLines(db, { log: await logOf(lines), lines }, 'summary')).toBe(false)
    expect(await standingOf(db, infoOf(lines))).toBe('unfinished')
  })

  it('knows one line behind, more behind, a line that is other and one that is gone', async () => {
    const lines = linesUpTo(10)
    expect(await standingOf((await filled(lines.slice(0, 9))).db, infoOf(lines))).toBe('behind')
    expect(await standingOf((await filled(lines.slice(0, 8))).db, infoOf(lines))).toBe('different')
    const { db } = await filled(lines)
    db.rows = db.rows.map((row) => (row.n === 4 ? { ...row, line: 'other' } : row))
    expect(await standingOf(db, infoOf(lines))).toBe('different')
    db.rows = db.rows.filter((row) => row.n !== 4)
    expect(await standingOf(db, infoOf(lines))).toBe('different')
    db.read = async () => null
    expect(await standingOf(db, infoOf(lines))).toBeNull()
  })

  it('takes new lines only after those it holds, and never writes over others', async () => {
    const lines = linesUpTo(6)
    const rows = [{ meetingId: MEETING, n: 6, line: 'line 6' }]
    const [after, log] = [await logOf(lines), await logOf([...lines, 'line 6'])]
    const { db } = await filled(lines)
    expect(await storeLines(db, after, log, rows, 's')).toBe('stored')
    expect(await storedLines(db, MEETING)).toEqual([...lines, 'line 6'])
    for (const held of [linesUpTo(5), linesUpTo(9), [...linesUpTo(5), 'other'], []]) {
      const other = (await filled(held)).db
      expect(await storeLines(other, after, log, rows, 's')).toBe('different')
      expect(await storedLines(other, MEETING)).toEqual(held)
    }
    db.write = async () => false
    expect(await storeLines(db, after, log, rows, 's')).toBe('failed')
  })
})
