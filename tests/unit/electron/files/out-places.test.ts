import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstFolder, freePath } from '../../../../electron/files/out-places'
import { tempFolder } from '../../../support/temp-folder'

const unknown = () => {
  throw new Error("Failed to get 'documents' path")
}

describe('rule 246: where a file is proposed', () => {
  it('in the first folder that is there: not one the system does not know, that is gone, or that is a file', async () => {
    const folder = await tempFolder()
    await writeFile(join(folder, 'file'), '')
    const gone = () => join(folder, 'gone')
    const file = () => join(folder, 'file')
    expect(await firstFolder([unknown, gone, file, () => folder, unknown])).toBe(folder)
    expect(await firstFolder([unknown, gone, file])).toBeNull()
    expect(await firstFolder([])).toBeNull()
  })

  it('never where something stands: a file, a folder, or a link that leads nowhere', async () => {
    const folder = await tempFolder()
    const pathOf = (no: number) => join(folder, `Blad ${no}`)
    expect(await freePath(pathOf)).toBe(pathOf(1))
    await writeFile(pathOf(1), '')
    await mkdir(pathOf(2))
    await symlink(join(folder, 'nowhere'), pathOf(3))
    expect(await freePath(pathOf)).toBe(pathOf(4))
  })
})
