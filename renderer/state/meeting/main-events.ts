import type { SmartboardStatus } from '@shared/ipc/contract'
import { gapSince } from '@shared/meeting/reopen'
import type { Following } from './following'
import type { StoreCore } from './store-core'

/**
 * Takes what main and the working database tell into the store, as long as the window is there. None of it is a command:
 * what to do about a gap the chair decides.
 */
export function hearMain({ services, get, set, desk }: StoreCore, { publish }: Following): void {
  const { bridge, clock, database } = services
  // While the app is open a gap is told by main; one that was there when the meeting was opened is found by `open`.
  bridge.on('gap', ({ from, to }) => {
    const { meeting, gaps } = get()
    if (!meeting) return
    const more = gapSince(meeting, { ...meeting.lastCommandAt, clock: from }, { ...clock.now(), clock: to })
    if (more) set({ gaps: [...gaps, more] })
  })
  const onSmartboard = (smartboard: SmartboardStatus) => {
    set({ smartboard })
    publish()
  }
  bridge.on('smartboard-status', onSmartboard)
  bridge.on('journal-lost', ({ meetingId }) => meetingId === desk.open?.log.meetingId && desk.open.saver.restore())
  bridge.on('storage-status', (storage) => set({ storage }))
  void bridge['storage-status']().then((status) => status.ok && set({ storage: status.value }))
  database.onWorking((isWorking) => set({ isDatabaseOut: !isWorking }))
  void bridge['smartboard-status']().then((status) => status.ok && onSmartboard(status.value))
}
