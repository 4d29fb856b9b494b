import type { SmartboardShape } from '@shared/smartboard/paging'

/** Type size in u of a question, by its length: up to 70 signs, up to 110, above (design: § 6). */
const SIZES: Readonly<Record<SmartboardShape, readonly [number, number, number]>> = {
  wide: [118, 92, 68],
  mid: [106, 84, 68],
  narrow: [100, 78, 68],
}

/** Size for a note; a text of more pages is small on each of them. */
export function noteSize(text: string, pages: number, shape: SmartboardShape): number {
  const [large, middle, small] = SIZES[shape]
  if (pages > 1 || text.length > 110) return small
  return text.length > 70 ? middle : large
}
