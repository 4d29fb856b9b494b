import type { Result } from '@shared/lib/result'
import { type Call, CHANNELS, EVENTS, type PageName, type Told } from './channels'
import type { IpcProblem } from './contract'

type Channels = typeof CHANNELS
type Events = typeof EVENTS
export type ChannelName = keyof Channels
export type EventName = keyof Events

type SignatureOf<N extends ChannelName> = Channels[N] extends Call<PageName, infer S> ? S : never
/** What a page gives with a call. */
export type ArgsOf<N extends ChannelName> = Parameters<SignatureOf<N>>
type CallOf<N extends ChannelName> = (...args: ArgsOf<N>) => Promise<Result<ReturnType<SignatureOf<N>>, IpcProblem>>

/** The calls of one page. */
export type CallsOf<P extends PageName> = {
  readonly [N in keyof Channels as Channels[N]['page'] extends P ? N : never]: CallOf<N>
}
/** Some calls, as what answers them has to be. */
export type Answers<N extends ChannelName> = { readonly [C in N]: CallOf<C> }

export type MessageOf<N extends EventName> = Events[N] extends Told<infer _E, infer Message> ? Message : never
/** What an ear hears. */
export type EventOf<E extends string> = {
  readonly [N in EventName]: E extends Events[N]['to'][number] ? N : never
}[EventName]

/** All a page sees of main. */
export type Api<P extends PageName> = CallsOf<P> & {
  /** Listens to a message of main; the answer stops listening. */
  on<N extends EventOf<P>>(name: N, listener: (message: MessageOf<N>) => void): () => void
}
export type ChairApi = Api<'chair'>

/** The channels of a page. */
export function channelsOf<P extends PageName>(page: P): readonly (keyof CallsOf<P> & ChannelName)[] {
  const names = Object.keys(CHANNELS) as ChannelName[]
  return names.filter((name): name is keyof CallsOf<P> & ChannelName => CHANNELS[name].page === page)
}

/** What a page may listen to. */
export function eventsOf(page: PageName): readonly EventName[] {
  return (Object.keys(EVENTS) as EventName[]).filter((name) => EVENTS[name].to.some((ear) => ear === page))
}
