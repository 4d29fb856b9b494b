import { link, open, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { finishRemoving, removeForGood, replaceForGood } from '../../../../electron/files/remove-for-good'
import { besideFor } from '../../../../electron/files/write-file'
import { tempFolder } from '../../../support/temp-folder'

/** Reads the bytes of a file through a handle that was opened before its name went away. */
async function bytesAfter(path: string, action: () => Promise<void>): Promise<string> {
  const file = await open(path, 'r')
  try {
    await action()
    return (await file.readFile()).toString()
  } finally {
    await file.close()
  }
}

describe('removing for good', () => {
  it('leaves neither the name nor the bytes, also of what a crash left beside it', async () => {
    const folder = await tempFolder()
    const path = join(folder, 'a')
    await writeFile(path, 'secret')
    await writeFile(`${path}.new`, 'half a secret')
    await writeFile(besideFor(path), 'half of another')
    expect(await bytesAfter(path, () => removeForGood(path))).toBe('\0'.repeat(6))
    expect(await readdir(folder)).toEqual([])
    await removeForGood(path)
  })

  it('replaces a file and overwrites what stood in it', async () => {
    const folder = await tempFolder()
    const path = join(folder, 'keys')
    await writeFile(path, 'old key')
    const half = besideFor(path)
    await writeFile(half, 'an older key')
    let left = ''
    const replace = async () => {
      left = await bytesAfter(half, () => replaceForGood(path, 'new'))
    }
    expect(await bytesAfter(path, replace)).toBe('\0'.repeat(7))
    expect(left).toBe('\0'.repeat(12))
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['keys'])
  })

  it('finishes what a crash cut short, and never touches a file that is still in use', async () => {
    const folder = await tempFolder()
    await writeFile(join(folder, 'gone.old'), 'old key')
    await writeFile(besideFor(join(folder, 'keys')), 'half a key')
    await writeFile(join(folder, 'keys'), 'in use')
    await link(join(folder, 'keys'), join(folder, 'keys.old'))
    await finishRemoving(folder)
    expect(await readdir(folder)).toEqual(['keys'])
    expect(await readFile(join(folder, 'keys'), 'utf8')).toBe('in use')
  })

  it('rule 242: never overwrites what a link leads to; only the link goes', async () => {
    const folder = await tempFolder()
    const mine = join(await tempFolder(), 'mine')
    await writeFile(mine, 'my own words')
    const path = join(folder, 'keys')
    for (const name of [path, `${path}.new`, `${path}.old`, besideFor(path)]) await symlink(mine, name)
    await removeForGood(path)
    expect(await readdir(folder)).toEqual(['keys.old'])
    await finishRemoving(folder)
    expect(await readdir(folder)).toEqual([])
    expect(await readFile(mine, 'utf8')).toBe('my own words')
  })
})
