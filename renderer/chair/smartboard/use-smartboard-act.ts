import { useChair } from '@renderer/state/chair-context'
import type { SmartboardAct } from '@shared/ipc/contract'
import { useCallback } from 'react'

/** Has something done with the board's window. Main answers with a new status. */
export function useSmartboardAct(): (act: SmartboardAct) => void {
  const { bridge } = useChair().services
  return useCallback((act) => void bridge['smartboard-act'](act), [bridge])
}
