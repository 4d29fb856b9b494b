import { access, constants, lstat, stat } from 'node:fs/promises'

/**
 * The first folder that is there and can be written to, or null. A system may know no such folder (`app.getPath` then
 * throws), or know one that is gone, such as a network drive (docs/domain.md, rule 246).
 */
export async function firstFolder(places: readonly (() => string)[]): Promise<string | null> {
  for (const place of places) {
    try {
      const path = place()
      await access(path, constants.W_OK)
      if ((await stat(path)).isDirectory()) return path
    } catch {
      // Then the next one.
    }
  }
  return null
}

/** The first of these paths where nothing stands, not even a link that leads nowhere. `no` counts from 1. */
export async function freePath(pathOf: (no: number) => string): Promise<string> {
  for (let no = 1; ; no += 1) {
    const path = pathOf(no)
    const isFree = await lstat(path).then(
      () => false,
      () => true,
    )
    if (isFree) return path
  }
}
