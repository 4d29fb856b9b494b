import type { SceneKind } from '@shared/meeting/scenes'
import { type RoomSight, roomSight, seesScene } from '@shared/smartboard/room-sight'
import { useMeetingStore } from '../chair-context'

/** Whether the room sees what was published, or why not. */
export function useRoomSight(): RoomSight {
  return useMeetingStore(({ smartboard, view }) => roomSight(smartboard, view))
}

/** Whether the room sees this picture now: the one answer for every place of the console that says so. */
export function useRoomSees(scene: SceneKind): boolean {
  return useMeetingStore(({ smartboard, view }) => seesScene(smartboard, view, scene))
}
