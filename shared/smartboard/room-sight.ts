import type { SceneKind } from '@shared/meeting/scenes'
import type { ProjectorView } from './projector-view'

/** Where the smartboard's window is, as far as it decides what the room can see. */
export interface SmartboardWindow {
  readonly place: 'screen' | 'window' | 'none'
  /** It shows the test picture. */
  readonly isTest: boolean
  /** An ordinary window that lies behind the console. */
  readonly isBehind: boolean
}

/** What the room sees of what was published: all of it, or why not. */
export type RoomSight = 'open' | 'none' | 'behind' | 'test' | 'black'

/**
 * The one answer to „does the room see it”: there is a window, nothing lies over it, and it is not black
 * (docs/domain.md, rule 182).
 */
export function roomSight(smartboard: SmartboardWindow, view: Pick<ProjectorView, 'isBlack'>): RoomSight {
  if (smartboard.place === 'none') return 'none'
  if (smartboard.isBehind) return 'behind'
  if (smartboard.isTest) return 'test'
  return view.isBlack ? 'black' : 'open'
}

/** Whether the room sees this picture now. */
export function seesScene(
  smartboard: SmartboardWindow,
  view: Pick<ProjectorView, 'isBlack' | 'scene'>,
  scene: SceneKind,
): boolean {
  return roomSight(smartboard, view) === 'open' && view.scene.kind === scene
}
