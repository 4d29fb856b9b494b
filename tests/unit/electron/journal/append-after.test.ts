import { createHash } from 'node:crypto'
import { copyFile, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { JournalEnd } from '@shared/ipc/journal'
import { describe, expect, it } from 'vitest'
import { NotFollowing } from '../../../../electron/files/write-file'
import { journalAppender } from '../../../../electron/journal/append-after'
import { tempFolder } from '../../../support/temp-folder'

const endOf = (lines: readonly string[]): JournalEnd => ({
  lineCount: lines.length,
  head:
    lines.length === 0
      ? ''
      : createHash('sha256')
          .update(lines.at(-1) ?? '')
          .digest('hex'),
})

/** A journal of two lines, written by the appender that goes on with it. */
async function begun() {
  const path = join(await tempFolder(), 'abcd-1234.jsonl')
  const journals = journalAppender()
  await journals.append(path, 'een', endOf([]))
  await journals.append(path, 'twee', endOf(['een']))
  const add = (line: string, lines = ['een', 'twee']) => journals.append(path, line, endOf(lines))
  return { path, journals, add }
}

/** What can happen to a journal beside the running app. */
const CHANGES: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  'it is gone': (path) => rm(path),
  'its folder is gone': (path) => rename(dirname(path), `${dirname(path)}.away`),
  'it is emptied': (path) => writeFile(path, ''),
  'its last line is gone': (path) => writeFile(path, 'een\n'),
  'a line was added': (path) => writeFile(path, 'een\ntwee\nvreemd\n'),
  'an older line is other': (path) => writeFile(path, 'ander\ntwee\n'),
  'its last line is other': (path) => writeFile(path, 'een\nvier\n'),
  'another of the same length took its place': async (path) => {
    await writeFile(`${path}.other`, 'eun\ntwee\n')
    await rename(`${path}.other`, path)
  },
}

describe('a line is only taken after the line it was sealed after (docs/domain.md, rule 200)', () => {
  it.each(Object.entries(CHANGES))(
    'refuses when %s, also by an appender that was not there before',
    async (how, change) => {
      const { path, add } = await begun()
      await change(path)
      await expect(add('drie')).rejects.toBeInstanceOf(NotFollowing)
      if (how === 'an older line is other' || how.startsWith('another of the same length')) return
      await expect(journalAppender().append(path, 'drie', endOf(['een', 'twee']))).rejects.toBeInstanceOf(NotFollowing)
    },
  )

  it('refuses a first line where there is a journal, and a later one where there is none', async () => {
    const { path, journals } = await begun()
    await expect(journals.append(path, 'een', endOf([]))).rejects.toBeInstanceOf(NotFollowing)
    await rm(path)
    await expect(journals.append(path, 'drie', endOf(['een', 'twee']))).rejects.toBeInstanceOf(NotFollowing)
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('takes a line once that is tried twice', async () => {
    const { path, add } = await begun()
    await add('drie')
    await add('drie')
    expect(await readFile(path, 'utf8')).toBe('een\ntwee\ndrie\n')
  })

  it('goes on after a torn end, a touched file, and a copy that is the same in every sign', async () => {
    const { path, add } = await begun()
    await writeFile(path, 'een\ntwee\nhal', { flag: 'w' })
    await add('drie')
    await utimes(path, 1, 1)
    await add('vier', ['een', 'twee', 'drie'])
    await copyFile(path, `${path}.copy`)
    await rename(`${path}.copy`, path)
    await add('vijf', ['een', 'twee', 'drie', 'vier'])
    expect(await readFile(path, 'utf8')).toBe('een\ntwee\ndrie\nvier\nvijf\n')
  })

  it('knows without being asked to write whether it is as it was left', async () => {
    const { path, journals, add } = await begun()
    expect(await journals.isAsLeft(path)).toBe(true)
    await add('drie')
    expect(await journals.isAsLeft(path)).toBe(true)
    await rm(path)
    expect(await journals.isAsLeft(path)).toBe(false)
    await writeFile(path, 'een\n')
    await journals.remember(path, 'een\n')
    expect(await journals.isAsLeft(path)).toBe(true)
    await add('twee', ['een'])
    expect(await journals.isAsLeft(join(dirname(path), 'unknown.jsonl'))).toBe(true)
  })
})
