import { useDraft } from '@renderer/state/fields/use-draft'
import { CIRCLES, type Circle } from '@shared/lib/ids'

/** Text that was pasted and is looked through before its lines become notes; kept on the disk as a field is. */
export interface Paste {
  readonly isOpen: boolean
  /** Everything, as it was pasted. */
  readonly whole: string
  /** What its lines are by now. */
  readonly lines: readonly string[]
  readonly from: Circle | null
  readonly begin: (whole: string, lines: readonly string[], from: Circle) => void
  readonly setLines: (lines: readonly string[]) => void
  readonly setFrom: (circle: Circle) => void
  readonly end: () => void
}

/** The paste that is open, also when the app was gone in between: a clipboard may hold something else by then. */
export function usePaste(): Paste {
  const [whole, setWhole] = useDraft('paste.whole')
  const [text, setText] = useDraft('paste.lines')
  const [circle, setCircle] = useDraft('paste.from')
  const setLines = (lines: readonly string[]) => setText(lines.join('\n'))
  return {
    isOpen: whole !== '',
    whole,
    lines: text === '' ? [] : text.split('\n'),
    from: CIRCLES.find((one) => one === circle) ?? null,
    begin: (pasted, lines, from) => {
      setWhole(pasted)
      setLines(lines)
      setCircle(from)
    },
    setLines,
    setFrom: setCircle,
    end: () => {
      for (const clear of [setWhole, setText, setCircle]) clear(null)
    },
  }
}
