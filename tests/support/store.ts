import type { CommandSource } from '@renderer/state/meeting/command-source'
import { commandSources } from '@renderer/state/meeting/command-sources'
import { createMeetingStore } from '@renderer/state/meeting/meeting-store'
import type { MeetingStoreApi } from '@renderer/state/meeting/store-shape'
import type { Services } from '@renderer/state/services'
import type { ChairApi, EventOf, MessageOf } from '@shared/ipc/api'
import { ok } from '@shared/lib/result'
import { freshPupilSetup } from '@shared/meeting/pupil-setup'
import { freshSetup } from '@shared/meeting/setup'
import { at, moment, unwrap } from './builders'
import { type MemoryPort, masterKey, memoryPort } from './memory-port'

/** What the test answers instead of main; every other call is done at once. */
export type Answers = Partial<{ [C in keyof ChairApi]: (...args: never[]) => Promise<unknown> }>

/** Tells the window something, as main does. */
export type Tell = <N extends EventOf<'chair'>>(name: N, message: MessageOf<N>) => void

function bridgeOf(answers: Answers): { readonly bridge: ChairApi; readonly tell: Tell } {
  const rest = async () => ok(null)
  const listening: { readonly name: string; readonly listener: (message: never) => void }[] = []
  const on = (name: string, listener: (message: never) => void) => {
    const entry = { name, listener }
    listening.push(entry)
    return () => listening.splice(listening.indexOf(entry), 1)
  }
  return {
    bridge: new Proxy({} as ChairApi, {
      get: (_none, call) => (call === 'on' ? on : (answers[call as keyof ChairApi] ?? rest)),
    }),
    tell: (name, message) => {
      for (const one of [...listening]) if (one.name === name) one.listener(message as never)
    },
  }
}

export interface MadeStore {
  readonly store: MeetingStoreApi
  readonly port: MemoryPort
  readonly tell: Tell
  /** Lets it be this time; it is 19:20 until then. */
  readonly passTo: (time: string) => void
}

/** The store of the chair's window on a journal in memory, without a database; with more sources than the app's own. */
async function memoryStore(answers: Answers, more: readonly CommandSource[]): Promise<MadeStore> {
  const port = memoryPort()
  let now = at('19:20')
  const { bridge, tell } = bridgeOf({
    'smartboard-status': async () => ({ ok: false }),
    'storage-status': async () => ({ ok: false }),
    ...answers,
  })
  const services: Services = {
    bridge,
    clock: {
      now: () => now,
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
  const passTo = (time: string) => {
    now = at(time)
  }
  return { store: createMeetingStore(services, [...commandSources(services), ...more]), port, tell, passTo }
}

/** The same with a talk about Fenna that was just made. */
export async function storeWithTalk(answers: Answers = {}, ...more: readonly CommandSource[]): Promise<MadeStore> {
  const made = await memoryStore(answers, more)
  const pupil = { ...freshPupilSetup('concern'), firstName: 'Fenna' }
  unwrap(await made.store.getState().create(freshSetup(moment('19:30')), { format: 'concern', pupil }))
  return made
}
