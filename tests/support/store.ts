import { createMeetingStore } from '@renderer/state/meeting/meeting-store'
import type { MeetingStoreApi } from '@renderer/state/meeting/store-shape'
import type { Services } from '@renderer/state/services'
import type { ChairApi } from '@shared/ipc/contract'
import { ok } from '@shared/lib/result'
import { freshPupilSetup } from '@shared/meeting/pupil-setup'
import { freshSetup } from '@shared/meeting/setup'
import { moment, stamp, unwrap } from './builders'
import { type MemoryPort, masterKey, memoryPort } from './memory-port'

/** What the test answers instead of main; every other call is done at once. */
export type Answers = Partial<{ [C in keyof ChairApi]: (...args: never[]) => Promise<unknown> }>

function bridgeOf(answers: Answers): ChairApi {
  const rest = async () => ok(null)
  return new Proxy({} as ChairApi, {
    get: (_none, call) => (call === 'on' ? () => () => undefined : (answers[call as keyof ChairApi] ?? rest)),
  })
}

/** The store of the chair's window on a journal in memory, without a database. */
async function memoryStore(answers: Answers = {}): Promise<{ store: MeetingStoreApi; port: MemoryPort }> {
  const port = memoryPort()
  const services: Services = {
    bridge: bridgeOf({
      'smartboard-status': async () => ({ ok: false }),
      'storage-status': async () => ({ ok: false }),
      ...answers,
    }),
    clock: {
      now: () => stamp(moment('19:20')),
      receive: () => undefined,
      onMessage: () => () => undefined,
      isStepped: true,
    },
    database: {
      found: 'unusable',
      isWorking: () => false,
      isSlow: () => false,
      back: async () => undefined,
      read: async () => null,
      write: async () => false,
      onWorking: () => () => undefined,
    },
    master: await masterKey(),
    port,
    info: {} as Services['info'],
  }
  return { store: createMeetingStore(services), port }
}

/** The same with a talk about Fenna that was just made. */
export async function storeWithTalk(answers: Answers = {}): Promise<{ store: MeetingStoreApi; port: MemoryPort }> {
  const made = await memoryStore(answers)
  const pupil = { ...freshPupilSetup('concern'), firstName: 'Fenna' }
  unwrap(await made.store.getState().create(freshSetup(moment('19:30')), { format: 'concern', pupil }))
  return made
}
