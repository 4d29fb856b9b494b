import { useUndone } from '@renderer/features/board/undo-buttons'

/** What was taken back last, in the corner of a work panel; the buttons stand in the title bar. */
export function UndoneLine() {
  return <span role="status">{useUndone()}</span>
}
