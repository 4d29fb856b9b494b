import { useChair } from '@renderer/state/chair-context'
import type { BoardAct } from '@shared/ipc/contract'
import { useCallback } from 'react'

/** Has something done with the board's window. Main answers with a new status. */
export function useBoardAct(): (act: BoardAct) => void {
  const { bridge } = useChair().services
  return useCallback((act) => void bridge['board-act'](act), [bridge])
}
