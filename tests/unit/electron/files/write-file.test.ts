import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { problemOf, readTextOrNull, syncFolder, writeWhole } from '../../../../electron/files/write-file'
import { tempFolder } from '../../../support/temp-folder'

describe('writing a file as a whole (D4)', () => {
  it('puts text or bytes there and leaves nothing beside them', async () => {
    const folder = await tempFolder()
    await writeWhole(join(folder, 'a'), 'één')
    await writeWhole(join(folder, 'b'), new Uint8Array([1, 2, 3]))
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('één')
    expect([...(await readFile(join(folder, 'b')))]).toEqual([1, 2, 3])
    expect((await readdir(folder)).sort()).toEqual(['a', 'b'])
    expect((await stat(join(folder, 'a'))).mode & 0o077).toBe(0)
  })

  it('replaces what was there, also what a crash left beside it', async () => {
    const path = join(await tempFolder(), 'a')
    await writeFile(path, 'a much longer text than the new one')
    await writeFile(`${path}.new`, 'half of something that was never finished')
    await writeWhole(path, 'new')
    expect(await readFile(path, 'utf8')).toBe('new')
  })

  it('leaves the old file as it was when it cannot be done', async () => {
    const folder = await tempFolder()
    const path = join(folder, 'a')
    await mkdir(join(path, 'full'), { recursive: true })
    await expect(writeWhole(path, 'new')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['a'])
    expect(await readdir(path)).toEqual(['full'])
  })
})

describe('reading a file that may not be there', () => {
  it('reads it, or answers null', async () => {
    const folder = await tempFolder()
    await writeFile(join(folder, 'a'), 'text')
    expect(await readTextOrNull(join(folder, 'a'))).toBe('text')
    expect(await readTextOrNull(join(folder, 'b'))).toBeNull()
    await expect(readTextOrNull(folder)).rejects.toMatchObject({ code: 'EISDIR' })
  })

  it('syncs a folder, and does not mind one that is not there', async () => {
    const folder = await tempFolder()
    await expect(syncFolder(folder)).resolves.toBeUndefined()
    await expect(syncFolder(join(folder, 'gone'))).resolves.toBeUndefined()
  })
})

describe('naming what went wrong', () => {
  it.each([
    ['ENOSPC', 'file/disk-full'],
    ['EDQUOT', 'file/disk-full'],
    ['EACCES', 'file/refused'],
    ['EPERM', 'file/refused'],
    ['EROFS', 'file/refused'],
    ['EIO', 'file/not-written'],
  ])('%s is %s', (code, problem) => {
    expect(problemOf(Object.assign(new Error('x'), { code }))).toBe(problem)
  })

  it('knows no more of anything else', () => {
    for (const odd of [null, undefined, 'text', new Error('x')]) expect(problemOf(odd)).toBe('file/not-written')
  })
})
