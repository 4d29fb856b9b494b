import type { CatalogueRow, Database, LineRow, Tables } from '@renderer/storage/database'
import type { MeetingId } from '@shared/lib/ids'

/** The working database in memory, open to be tampered with. */
export interface MemoryDatabase extends Database {
  rows: LineRow[]
  listed: CatalogueRow[]
}

type Key = readonly [MeetingId, number]
const keyOf = ({ meetingId, n }: LineRow): Key => [meetingId, n]
const isSame = (a: Key, b: Key) => a[0] === b[0] && a[1] === b[1]

/** Just what the app asks of its tables, and no more: another question is an error here. */
function tablesOf(data: MemoryDatabase): Tables {
  const between = ([meetingId, low]: Key, [, high]: Key) => ({
    limit: (count: number) => {
      const some = data.rows
        .filter((row) => row.meetingId === meetingId && row.n >= low && row.n <= high)
        .sort((a, b) => a.n - b.n)
        .slice(0, count)
      return { toArray: async () => some, primaryKeys: async () => some.map(keyOf) }
    },
  })
  const lines = {
    where: () => ({ between }),
    orderBy: () => ({ uniqueKeys: async () => [...new Set(data.rows.map((row) => row.meetingId))] }),
    bulkPut: async (rows: readonly LineRow[]) => {
      data.rows = [...data.rows.filter((old) => !rows.some((row) => isSame(keyOf(row), keyOf(old)))), ...rows]
    },
    bulkDelete: async (keys: readonly Key[]) => {
      data.rows = data.rows.filter((row) => !keys.some((key) => isSame(key, keyOf(row))))
    },
  }
  const catalogue = {
    get: async (id: MeetingId) => data.listed.find((row) => row.meetingId === id),
    put: async (row: CatalogueRow) => {
      data.listed = [...data.listed.filter((old) => old.meetingId !== row.meetingId), row]
    },
    toCollection: () => ({ primaryKeys: async () => data.listed.map((row) => row.meetingId) }),
  }
  return { lines, catalogue } as unknown as Tables
}

export function memoryDatabase(): MemoryDatabase {
  const data: MemoryDatabase = {
    rows: [],
    listed: [],
    found: 'there',
    isWorking: () => true,
    isSlow: () => false,
    back: async () => undefined,
    read: (action) => action(tablesOf(data)),
    write: async (action) => {
      await action(tablesOf(data))
      return true
    },
    onWorking: () => () => undefined,
  }
  return data
}
