import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useShortcuts } from '@renderer/state/keys/use-shortcuts'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { type Texts, texts } from '@shared/strings/texts'
import { Redo2, Undo2 } from 'lucide-react'

type UndoableType = keyof Texts['notes']['undone']

function isNamed(type: string): type is UndoableType {
  return type in texts().notes.undone
}

/** What was taken back last, as words; null when there is nothing to do again. */
export function useUndone(): string | null {
  const t = wordsIn('notes')
  const last = useMeetingStore((store) => store.meeting?.history.future[0]?.done)
  return last && isNamed(last) ? t('head.undone', { what: t(`undone.${last}`) }) : null
}

/** One step back and one step forth, for everything that was written or moved. The clock runs on. */
export function UndoButtons() {
  const t = wordsIn('notes')
  const dispatch = useDispatch()
  const canUndo = useMeetingStore((store) => (store.meeting?.history.past.length ?? 0) > 0)
  const canRedo = useMeetingStore((store) => (store.meeting?.history.future.length ?? 0) > 0)
  const undo = () => void (canUndo && dispatch({ type: 'meeting/undo' }))
  const redo = () => void (canRedo && dispatch({ type: 'meeting/redo' }))
  useShortcuts({ 'ctrl+z': undo, 'ctrl+shift+z': redo, 'ctrl+y': redo })
  return (
    <>
      <Button
        kind="quiet"
        size="icon"
        aria-label={t('head.undo')}
        title={t('head.undo')}
        disabled={!canUndo}
        onClick={undo}
      >
        <Undo2 size={20} aria-hidden="true" />
      </Button>
      <Button
        kind="quiet"
        size="icon"
        aria-label={t('head.redo')}
        title={t('head.redo')}
        disabled={!canRedo}
        onClick={redo}
      >
        <Redo2 size={20} aria-hidden="true" />
      </Button>
    </>
  )
}
