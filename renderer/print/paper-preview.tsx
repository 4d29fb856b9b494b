import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import styles from './paper-preview.module.css'

/** A4 in CSS pixels: 210 by 297 mm at 96 to the inch; each further page lies one paper width to the right. */
const PAPER = { width: 793.7, height: 1122.52 } as const

export interface PaperPreviewProps {
  readonly label: string
  /** Which page is seen, from 0. */
  readonly page: number
  readonly onPages: (count: number) => void
  readonly contentRef: RefObject<HTMLDivElement | null>
  readonly foot: string
  readonly children: ReactNode
}

/** How wide an element is, kept up to date. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}

/** One page of a sheet as it will lie on paper, as large as there is room. The sheet itself breaks it into pages. */
export function PaperPreview({ label, page, onPages, contentRef, foot, children }: PaperPreviewProps) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  // After each drawing: other words may take another number of pages.
  useLayoutEffect(() => {
    const columns = contentRef.current
    if (columns) onPages(Math.max(1, Math.round((columns.scrollWidth + 113.39) / PAPER.width)))
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a preview is not a set of form fields
    <div
      ref={frame}
      className={styles['frame']}
      role="group"
      aria-label={label}
      style={{ height: (width * PAPER.height) / PAPER.width }}
    >
      <div className={styles['paper']} style={{ transform: `scale(${width / PAPER.width})` }}>
        <div className={styles['window']} data-paged>
          <div ref={contentRef} className={styles['columns']} style={{ transform: `translateX(${page * -210}mm)` }}>
            {children}
          </div>
        </div>
        <p className={styles['count']}>{foot}</p>
      </div>
    </div>
  )
}
