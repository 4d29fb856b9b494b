import { link, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { finishRemoving, removeForGood, replaceForGood } from '../../../../electron/files/remove-for-good'
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
    expect(await bytesAfter(path, () => removeForGood(path))).toBe('\0'.repeat(6))
    expect(await readdir(folder)).toEqual([])
    await removeForGood(path)
  })

  it('replaces a file and overwrites what stood in it', async () => {
    const folder = await tempFolder()
    const path = join(folder, 'keys')
    await writeFile(path, 'old key')
    expect(await bytesAfter(path, () => replaceForGood(path, 'new'))).toBe('\0'.repeat(7))
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['keys'])
  })

  it('finishes what a crash cut short, and never touches a file that is still in use', async () => {
    const folder = await tempFolder()
    await writeFile(join(folder, 'gone.old'), 'old key')
    await writeFile(join(folder, 'keys'), 'in use')
    await link(join(folder, 'keys'), join(folder, 'keys.old'))
    await finishRemoving(folder)
    expect(await readdir(folder)).toEqual(['keys'])
    expect(await readFile(join(folder, 'keys'), 'utf8')).toBe('in use')
  })
})
