import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newMeetingKeys } from '@renderer/storage/sealing'
import { describe, expect, it } from 'vitest'
import { otherKeys, putKeys, readKeys } from '../../../../electron/keys/key-files'
import { opens } from '../../../../electron/keys/right-key'
import { meetingId } from '../../../support/builders'
import { masterKey, masterText } from '../../../support/memory-port'
import { tempFolder } from '../../../support/temp-folder'

const [one, other] = [meetingId('meeting-1'), meetingId('meeting-2')]
const master = await masterKey()
const [first, second] = [(await newMeetingKeys(master)).wrapped, (await newMeetingKeys(master)).wrapped]

async function swapped() {
  const home = await tempFolder()
  const aside: string[] = []
  const keeping = {
    isWhole: ({ meeting }: { meeting: string }) => opens(masterText(), meeting),
    copyAside: async (path: string) => void aside.push(readFileSync(path, 'utf8')),
  }
  writeFileSync(join(home, `${one}.json`), JSON.stringify(second))
  writeFileSync(join(home, `${other}.json`), JSON.stringify(first))
  return { home, aside, put: (id: typeof one, keys: typeof first) => putKeys(home, id, keys, keeping) }
}

describe('key files that changed places (docs/domain.md, rule 205)', () => {
  it('go back one by one, and no copy stays behind', async () => {
    const { home, aside, put } = await swapped()
    await put(one, first)
    expect(await otherKeys(home, join(home, 'none'), other)).toContainEqual(second)
    await put(other, second)
    expect([await readKeys(home, one), await readKeys(home, other)]).toEqual([first, second])
    expect(readdirSync(home).sort()).toEqual([`${one}.json`, `${other}.json`])
    expect(aside).toEqual([])
  })

  it('when one file is gone and its meeting has a copy, the only keys of the other are not written over', async () => {
    const { home, put } = await swapped()
    // The copy in a snapshot holds no working key.
    writeFileSync(join(home, `${other}.json`), 'weg')
    await put(one, { ...first, working: null })
    expect(await otherKeys(home, join(home, 'none'), other)).toContainEqual(second)
    await put(other, second)
    expect(await readKeys(home, other)).toEqual(second)
    expect(readdirSync(home)).toHaveLength(2)
  })

  it('what is damaged goes aside', async () => {
    const { home, aside, put } = await swapped()
    writeFileSync(join(home, `${one}.json`), JSON.stringify({ ...first, meeting: `AAAA${first.meeting.slice(4)}` }))
    await put(one, first)
    expect(aside).toHaveLength(1)
    expect(existsSync(join(home, `${one}.json`))).toBe(true)
  })
})
