import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSnapshots, writeSnapshot } from '../../../../electron/journal/snapshots'
import { tempFolder } from '../../../support/temp-folder'

const NOW = Date.parse('2026-03-12T19:30:00Z')
const linesUpTo = (count: number) => Array.from({ length: count }, (_, n) => `line ${n}`)
const take = (folder: string, count: number) =>
  writeSnapshot(folder, { keys: '{"meeting":"k"}', lines: linesUpTo(count) }, NOW + count * 60_000)

describe('snapshots (D4; docs/domain.md, rule 52)', () => {
  it('reads back what was written, newest first, and keeps five', async () => {
    const folder = join(await tempFolder(), 'abcd-1234')
    for (let count = 1; count <= 7; count += 1) await take(folder, count)
    const found = await readSnapshots(folder)
    expect(found.map((snapshot) => snapshot.lines.length)).toEqual([7, 6, 5, 4, 3])
    expect(found[0]).toEqual({ keys: '{"meeting":"k"}', lines: linesUpTo(7) })
  })

  it('passes over a damaged one, and leaves it alone', async () => {
    const folder = join(await tempFolder(), 'abcd-1234')
    for (const count of [1, 2]) await take(folder, count)
    const [, newest = ''] = (await readdir(folder)).sort()
    const path = join(folder, newest)
    for (const damage of ['', 'x', (await readFile(path, 'utf8')).replace('line 1', 'line 9')]) {
      await writeFile(path, damage)
      expect((await readSnapshots(folder)).map((snapshot) => snapshot.lines)).toEqual([linesUpTo(1)])
      expect(await readFile(path, 'utf8')).toBe(damage)
    }
  })

  it('keeps what was just written when the clock was set back (D4)', async () => {
    const folder = join(await tempFolder(), 'abcd-1234')
    for (let count = 1; count <= 5; count += 1) await take(folder, count)
    await writeSnapshot(folder, { keys: '', lines: linesUpTo(6) }, NOW - 3_600_000)
    const found = await readSnapshots(folder)
    expect(found.map((snapshot) => snapshot.lines.length)).toEqual([6, 5, 4, 3, 2])
  })

  it('never throws away one that holds lines the new one does not, however many follow (D4)', async () => {
    const folder = join(await tempFolder(), 'abcd-1234')
    for (let count = 1; count <= 5; count += 1) await take(folder, count)
    const others = ['line 0', 'line 1', ...Array.from({ length: 10 }, (_, n) => `other ${n}`)]
    for (let count = 3; count <= 12; count += 1) {
      await writeSnapshot(folder, { keys: '', lines: others.slice(0, count) }, NOW + (10 + count) * 60_000)
    }
    const lines = (await readSnapshots(folder)).map((snapshot) => snapshot.lines)
    for (const count of [3, 4, 5]) expect(lines).toContainEqual(linesUpTo(count))
    expect(lines.filter((one) => one.includes('other 0'))).toHaveLength(5)
  })

  it('throws none away while the journal does not go on from the last one', async () => {
    const folder = join(await tempFolder(), 'abcd-1234')
    for (let count = 1; count <= 5; count += 1) await take(folder, count)
    for (let n = 0; n < 3; n += 1) await writeSnapshot(folder, { keys: '', lines: ['other'] }, NOW - n)
    expect((await readdir(folder)).length).toBe(8)
  })

  it('holds nothing in a folder that is not there', async () => {
    expect(await readSnapshots(join(await tempFolder(), 'gone'))).toEqual([])
  })
})
