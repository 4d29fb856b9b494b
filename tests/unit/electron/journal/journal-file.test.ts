import { createHash } from 'node:crypto'
import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appendLine, listJournals, readJournal, splitJournal } from '../../../../electron/journal/journal-file'
import { tempFolder } from '../../../support/temp-folder'

const sha = (line: string) => createHash('sha256').update(line).digest('hex')

describe('splitting a journal', () => {
  it.each([
    ['', [], false],
    ['a\n', ['a'], false],
    ['a\nb\n', ['a', 'b'], false],
    ['a\nb', ['a'], true],
    ['a', [], true],
  ] as const)('%j holds %j, torn: %s', (text, lines, hadTornEnd) => {
    expect(splitJournal(text)).toEqual({ lines, hadTornEnd })
  })
})

describe('appending a line (D2)', () => {
  it('adds lines one after the other, for nobody else to read', async () => {
    const path = join(await tempFolder(), 'abcd-1234.jsonl')
    await appendLine(path, 'één')
    await appendLine(path, 'twee')
    expect(await readFile(path, 'utf8')).toBe('één\ntwee\n')
    expect((await stat(path)).mode & 0o077).toBe(0)
  })

  it.each(['{"v":1,"half', 'é'.repeat(5000), ''])('cuts off a torn end, and glues no line to it: %#', async (torn) => {
    const path = join(await tempFolder(), 'abcd-1234.jsonl')
    await writeFile(path, `een\ntwee\n${torn}`)
    await appendLine(path, 'drie')
    expect(await readJournal(path)).toEqual({ lines: ['een', 'twee', 'drie'], hadTornEnd: false })
  })

  it('begins anew when all there was is half a line', async () => {
    const path = join(await tempFolder(), 'abcd-1234.jsonl')
    await writeFile(path, 'half')
    await appendLine(path, 'een')
    expect(await readFile(path, 'utf8')).toBe('een\n')
  })

  it('does not write a line twice that is the last one already', async () => {
    const path = join(await tempFolder(), 'abcd-1234.jsonl')
    for (const line of ['een', 'twee', 'twee']) await appendLine(path, line)
    expect(await readFile(path, 'utf8')).toBe('een\ntwee\n')
    await appendLine(path, 'wee')
    expect(await readFile(path, 'utf8')).toBe('een\ntwee\nwee\n')
  })

  it('fails in a folder that is not there', async () => {
    const path = join(await tempFolder(), 'gone', 'abcd-1234.jsonl')
    await expect(appendLine(path, 'een')).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('listing journals', () => {
  it('knows their length and the hash of their whole lines', async () => {
    const folder = await tempFolder()
    await appendLine(join(folder, 'abcd-1234.jsonl'), 'een')
    await appendLine(join(folder, 'abcd-1234.jsonl'), 'twee')
    await appendFile(join(folder, 'abcd-1234.jsonl'), 'half')
    await writeFile(join(folder, 'efgh-5678.jsonl'), '')
    const found = await listJournals(folder)
    expect(found.sort((a, b) => a.meetingId.localeCompare(b.meetingId))).toEqual([
      { meetingId: 'abcd-1234', journal: 'there', lineCount: 2, digest: sha('een\ntwee'), isDoubtful: false },
      { meetingId: 'efgh-5678', journal: 'there', lineCount: 0, digest: sha(''), isDoubtful: false },
    ])
  })

  it('lists one that cannot be read as such, and all others (D3; docs/domain.md, rule 162)', async () => {
    const folder = await tempFolder()
    await appendLine(join(folder, 'abcd-1234.jsonl'), 'een')
    await mkdir(join(folder, 'efgh-5678.jsonl'))
    const found = await listJournals(folder)
    expect(found.map(({ meetingId, journal }) => [meetingId, journal]).sort()).toEqual([
      ['abcd-1234', 'there'],
      ['efgh-5678', 'unreadable'],
    ])
  })

  it('leaves files of others alone', async () => {
    const folder = await tempFolder()
    for (const name of ['notes.txt', 'Abcd-1234.jsonl', 'kort.jsonl', 'abcd-1234.jsonl.bak'])
      await writeFile(join(folder, name), 'x\n')
    expect(await listJournals(folder)).toEqual([])
  })
})
