import type { SmartboardShape } from '@shared/smartboard/shape'
import { figuresOn, type TypeSize, typeFigures, USUAL_SIZE } from '@shared/smartboard/type-sizes'

/** Type size in u for a note, by the length of its text (design: § 6); a text of more pages is small on each of them. */
export function noteSize(text: string, pages: number, shape: SmartboardShape, size: TypeSize = USUAL_SIZE): number {
  const { note } = figuresOn(shape, size)
  const { short, middle } = typeFigures(size).noteLength
  if (pages > 1 || text.length > middle) return note.long
  return text.length > short ? note.middle : note.short
}
