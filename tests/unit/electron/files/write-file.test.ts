import { mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  besideFor,
  leftBeside,
  problemOf,
  readTextOrNull,
  syncFolder,
  whileHeld,
  writeWhole,
} from '../../../../electron/files/write-file'
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

  it('replaces what was there, and knows what a crash left beside it', async () => {
    const path = join(await tempFolder(), 'a')
    await writeFile(path, 'a much longer text than the new one')
    const half = besideFor(path)
    await writeFile(half, 'half of something that was never finished')
    await writeFile(besideFor(join(path, '..', 'b')), 'half of something else')
    await writeWhole(path, 'new')
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await leftBeside(path)).toEqual([half])
  })

  it('writes a file whose name is as long as a name can be', async () => {
    const folder = await tempFolder()
    const name = 'é'.repeat(127)
    await writeWhole(join(folder, name), 'new')
    expect(await readdir(folder)).toEqual([name])
    await expect(writeWhole(join(folder, `${name}ab`), 'new')).rejects.toMatchObject({ code: 'ENAMETOOLONG' })
    expect(await readdir(folder)).toEqual([name])
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

describe('rule 242: what is written beside a file is never somebody else’s', () => {
  it('has another name each time, which nobody can know', () => {
    const names = Array.from({ length: 500 }, () => besideFor('/x/Verslag.pdf'))
    expect(new Set(names).size).toBe(500)
    for (const name of names) expect(name).toMatch(/^\/x\/\.driekring-[0-9a-f]{12}-[0-9a-f]{24}$/)
  })

  it('leaves a file and a link alone that bear the name it had before', async () => {
    const [folder, elsewhere] = [await tempFolder(), await tempFolder()]
    const [path, secret] = [join(folder, 'X.pdf'), join(elsewhere, 'secret')]
    await writeFile(secret, 'not to be touched')
    await symlink(secret, `${path}.new`)
    await writeFile(join(folder, 'Y.pdf.new'), 'mine')
    await writeWhole(path, 'pdf')
    await writeWhole(join(folder, 'Y.pdf'), 'pdf')
    expect(await readFile(secret, 'utf8')).toBe('not to be touched')
    expect(await readlink(`${path}.new`)).toBe(secret)
    expect(await readFile(join(folder, 'Y.pdf.new'), 'utf8')).toBe('mine')
  })

  it('puts a file in the place of a link, and not into what it leads to', async () => {
    const [folder, elsewhere] = [await tempFolder(), await tempFolder()]
    const [path, secret] = [join(folder, 'X.pdf'), join(elsewhere, 'secret')]
    await writeFile(secret, 'not to be touched')
    await symlink(secret, path)
    await writeWhole(path, 'pdf')
    expect(await readFile(secret, 'utf8')).toBe('not to be touched')
    expect(await readFile(path, 'utf8')).toBe('pdf')
  })
})

describe('rule 243: a file that another program holds for a moment is tried again', () => {
  const failing = (codes: readonly string[]) => {
    const left = [...codes]
    return async () => {
      const code = left.shift()
      if (code) throw Object.assign(new Error('held'), { code })
      return left.length
    }
  }

  it.each([[['EPERM']], [['EBUSY', 'EBUSY', 'EACCES', 'EPERM']]])('%j is waited for', async (codes) => {
    expect(await whileHeld(failing(codes))).toBe(0)
  })

  it('what is wrong otherwise is said at once, and what stays held after about a second', async () => {
    await expect(whileHeld(failing(['EBUSY', 'ENOSPC', 'EIO']))).rejects.toMatchObject({ code: 'ENOSPC' })
    const begin = performance.now()
    await expect(whileHeld(failing(Array.from({ length: 50 }, () => 'EPERM')))).rejects.toMatchObject({ code: 'EBUSY' })
    const took = performance.now() - begin
    expect(took).toBeGreaterThan(600)
    expect(took).toBeLessThan(5_000)
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
    ['ENAMETOOLONG', 'file/long-name'],
    ['EBUSY', 'file/in-use'],
    ['ETXTBSY', 'file/in-use'],
    ['EIO', 'file/not-written'],
  ])('%s is %s', (code, problem) => {
    expect(problemOf(Object.assign(new Error('x'), { code }))).toBe(problem)
  })

  it('knows no more of anything else', () => {
    for (const odd of [null, undefined, 'text', new Error('x')]) expect(problemOf(odd)).toBe('file/not-written')
  })
})
