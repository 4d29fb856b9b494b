import { createStore } from 'zustand'
import type { Services } from '../services'
import { beingAwayActions } from './being-away'
import { commandSources } from './command-sources'
import { createCommanding } from './commanding'
import { createFollowing } from './following'
import { hearMain } from './main-events'
import { openingActions } from './opening'
import type { StoreCore } from './store-core'
import { CLOSED, type MeetingStore, type MeetingStoreApi, NO_SMARTBOARD } from './store-shape'
import { typingActions } from './typing'

export type { MeetingStore, MeetingStoreApi, NewCommand } from './store-shape'

/** The store of the chair's window: dispatch → apply → log → publish. A table of contents, nothing else. */
export function createMeetingStore(services: Services, sources = commandSources(services)): MeetingStoreApi {
  return createStore<MeetingStore>((set, get) => {
    const core: StoreCore = { services, get, set, desk: { open: null } }
    const following = createFollowing(core)
    const commanding = createCommanding(core, following)
    hearMain(core, following)
    return {
      ...CLOSED,
      smartboard: NO_SMARTBOARD,
      storage: { megabytesLeft: null, isSnapshotFailing: false },
      isDatabaseOut: !services.database.isWorking(),
      ...commanding.actions,
      ...openingActions(core, { following, commanding, sources }),
      ...typingActions(core),
      ...beingAwayActions(core, commanding),
    }
  })
}
