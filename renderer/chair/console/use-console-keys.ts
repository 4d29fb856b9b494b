import { useBreak } from '@renderer/features/agenda/use-break'
import { useDispatch } from '@renderer/state/chair-context'
import { useShortcuts } from '@renderer/state/keys/use-shortcuts'
import { minutes } from '@shared/time/time'

/**
 * Keys that steer the clock: Space pauses, and so does S, which works from a text field as well (docs/domain.md, rule 232);
 * + and - give and take a minute, P is a break with a quiet board.
 */
export function useConsoleKeys(): void {
  const dispatch = useDispatch()
  const { start, togglePause } = useBreak()
  const addMinutes = (n: number) => () => void dispatch({ type: 'agenda/add-time', by: minutes(n) })
  const clock = { ' ': togglePause, s: togglePause, '+': addMinutes(1), '=': addMinutes(1), '-': addMinutes(-1) }
  useShortcuts({ ...clock, p: start })
}
