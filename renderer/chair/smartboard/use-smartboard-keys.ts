import { useNoteActs } from '@renderer/features/notes/use-note-acts'
import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useShortcuts } from '@renderer/state/keys/use-shortcuts'
import { nextQuestion } from './clicker'
import { usePages } from './smartboard-pages'

/** Puts the first of the chosen questions on the board; undefined while that is not the next thing. */
export function useNextQuestion(): (() => void) | undefined {
  const act = useNoteActs(true)
  const id = useMeetingStore(({ meeting }) => meeting && nextQuestion(meeting))
  return id ? () => void act({ act: 'move', ids: [id], lane: 'live', place: null }) : undefined
}

/** B makes the board black, and so does the „.” of a clicker (docs/domain.md, rule 233). A clicker turns the page, and after the last page asks the next question; never a step. */
export function useSmartboardKeys(): void {
  const dispatch = useDispatch()
  const isBlack = useMeetingStore((store) => store.meeting?.projector.isBlack ?? false)
  const pages = usePages()
  const ask = useNextQuestion()
  const toggleBlack = () => void dispatch({ type: 'projector/black', isBlack: !isBlack })
  useShortcuts({
    b: toggleBlack,
    '.': toggleBlack,
    PageDown: pages.next ?? ask,
    PageUp: pages.previous,
  })
}
