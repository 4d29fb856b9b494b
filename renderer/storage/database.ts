import type { MeetingId } from '@shared/lib/ids'
import Dexie, { type Table } from 'dexie'
import { LATE, within } from './deadline'
import { DATABASE_NAME, migrate } from './migrations'

/** A sealed line as it stands in the journal. */
export interface LineRow {
  readonly meetingId: MeetingId
  readonly n: number
  readonly line: string
}

/** What the list of meetings needs, sealed, and how far it has come. */
export interface CatalogueRow {
  readonly meetingId: MeetingId
  readonly lineCount: number
  readonly head: string
  readonly summary: string
}

export interface Tables {
  readonly lines: Table<LineRow, [MeetingId, number]>
  readonly catalogue: Table<CatalogueRow, MeetingId>
}

/**
 * How the database was found: with its tables, not there yet, emptied by the engine as damaged, or not to be opened; `slow`
 * when it had not answered in time, which says nothing of what is in it (docs/domain.md, rule 206).
 */
export type DatabaseFound = 'there' | 'new' | 'emptied' | 'slow' | 'unusable'

/**
 * The chair's working database. It may be out (a full disk, damage, a connection the engine closed): then it answers
 * at once with nothing, and comes back by itself. Nothing ever waits for it longer than its deadline.
 */
export interface Database {
  readonly found: DatabaseFound
  isWorking(): boolean
  /** It is out because it did not answer in time, not because something failed. */
  isSlow(): boolean
  /** Opens it anew, after it was cleared from outside. */
  back(): Promise<void>
  /** What the action reads, or null when the database is out, too slow, or cannot do it. */
  read<T>(action: (tables: Tables) => Promise<T>): Promise<T | null>
  /** Runs the action in one transaction; whether all of it was stored. */
  write(action: (tables: Tables) => Promise<unknown>): Promise<boolean>
  /** Hears each time the database goes out or comes back; the answer stops that. */
  onWorking(listener: (isWorking: boolean) => void): () => void
}

const FAILED = Symbol('failed')

/** How long opening, reading or writing may take (ms). */
const DEADLINE = 2_000
/** How long to wait before opening it again, by how often that failed (ms). */
const WAITS = [500, 1_000, 2_000, 4_000, 8_000, 15_000] as const

/**
 * Looks at the database before it is opened for work: only the first open after damage tells that all is gone.
 * Makes nothing: a database that is not there is left that way.
 */
function probe(): Promise<DatabaseFound> {
  return new Promise((resolve) => {
    const request = indexedDB.open(DATABASE_NAME)
    let isFresh: DatabaseFound | null = null
    request.onupgradeneeded = (event) => {
      const { dataLoss } = event as IDBVersionChangeEvent & { readonly dataLoss?: string }
      isFresh = dataLoss !== undefined && dataLoss !== 'none' ? 'emptied' : 'new'
      request.transaction?.abort()
    }
    request.onsuccess = () => {
      request.result.close()
      resolve('there')
    }
    request.onerror = () => resolve(isFresh ?? 'unusable')
  })
}

class Slow extends Error {}

/** Opens a connection. Strict: a write is done once the disk has it. Throws when it cannot, or not in time. */
async function connect(onGone: () => void): Promise<Dexie> {
  const db = new Dexie(DATABASE_NAME, { chromeTransactionDurability: 'strict' })
  migrate(db)
  db.on('close', onGone)
  db.on('versionchange', () => {
    db.close()
    onGone()
  })
  const opened = await within(
    db.open().then(
      () => true,
      () => false,
    ),
    DEADLINE,
  )
  if (opened === true) return db
  db.close()
  throw opened === LATE ? new Slow() : new Error('the database does not open')
}

/** Opens the working database; never fails and never takes long. */
export async function openDatabase(): Promise<Database> {
  const probed = await within(probe(), DEADLINE)
  const listeners = new Set<(isWorking: boolean) => void>()
  let db: Dexie | null = null
  let failures = 0
  let isSlow = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (isWorking: boolean) => {
    for (const listener of listeners) listener(isWorking)
  }
  const goOut = (from: Dexie | null) => {
    if (from !== db) return
    db = null
    from?.close()
    tell(false)
    clearTimeout(timer)
    timer = setTimeout(() => void comeBack(), WAITS[Math.min(failures, WAITS.length - 1)])
    failures += 1
  }
  const comeBack = async () => {
    clearTimeout(timer)
    try {
      let next: Dexie | null = null
      next = await connect(() => next && goOut(next))
      db = next
      tell(true)
    } catch (error) {
      isSlow = error instanceof Slow
      goOut(null)
    }
  }
  const attempt = async <T>(action: (tables: Tables, from: Dexie) => Promise<T>): Promise<T | null> => {
    const from = db
    if (!from) return null
    const tables = { lines: from.table('lines'), catalogue: from.table('catalogue') } as Tables
    const outcome = await within(
      action(tables, from).catch(() => FAILED),
      DEADLINE,
    )
    if (outcome !== LATE && outcome !== FAILED) {
      failures = 0
      return outcome as T
    }
    isSlow = outcome === LATE
    goOut(from)
    return null
  }

  await comeBack()
  return {
    found: probed === LATE ? 'slow' : probed,
    isWorking: () => db !== null,
    isSlow: () => db === null && isSlow,
    back: async () => {
      goOut(db)
      await comeBack()
    },
    read: (action) => attempt(action),
    write: async (action) => {
      const stored = await attempt((tables, from) =>
        from
          .transaction('rw', [tables.lines, tables.catalogue], async () => {
            await action(tables)
          })
          .then(() => true),
      )
      return stored === true
    },
    onWorking: (listener) => {
      listeners.add(listener)
      listener(db !== null)
      return () => listeners.delete(listener)
    },
  }
}
