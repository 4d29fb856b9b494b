import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { markPath } from '@shared/agreements/mark-path'
import { Eraser } from 'lucide-react'
import { useEffect, useRef } from 'react'
import Pad from 'signature_pad'
import styles from './signing.module.css'

export interface SignaturePadProps {
  /** The drawn mark as an SVG path; empty after clearing. */
  readonly onChange: (mark: string) => void
}

/** As many dots as the screen has, however much it is zoomed. */
function fit(canvas: HTMLCanvasElement): void {
  const ratio = Math.max(1, window.devicePixelRatio)
  canvas.width = canvas.offsetWidth * ratio
  canvas.height = canvas.offsetHeight * ratio
  canvas.getContext('2d')?.scale(ratio, ratio)
}

/** A place to sign with finger, pen or mouse. The stroke follows the pointer at every event, without waiting. */
export function SignaturePad({ onChange }: SignaturePadProps) {
  const t = wordsIn('signing')
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<Pad | null>(null)
  const latest = useRef(onChange)
  latest.current = onChange
  useEffect(() => {
    const surface = canvas.current
    if (!surface) return
    fit(surface)
    const drawn = new Pad(surface, { throttle: 0, minDistance: 1, penColor: getComputedStyle(surface).color })
    pad.current = drawn
    const tell = () => {
      const strokes = drawn.toData().map(({ points }) => points)
      latest.current(markPath(strokes, { width: surface.offsetWidth, height: surface.offsetHeight }))
    }
    const onResize = () => {
      const strokes = drawn.toData()
      fit(surface)
      drawn.fromData(strokes)
    }
    drawn.addEventListener('endStroke', tell)
    window.addEventListener('resize', onResize)
    return () => {
      window.removeEventListener('resize', onResize)
      drawn.removeEventListener('endStroke', tell)
      drawn.off()
    }
  }, [])
  const clear = () => {
    pad.current?.clear()
    onChange('')
  }
  return (
    <div className={styles['padWrap']}>
      <canvas ref={canvas} className={styles['pad']} role="img" aria-label={t('dialog.pad')} />
      <Button size="small" onClick={clear}>
        <Eraser size={18} aria-hidden="true" />
        {t('dialog.clear')}
      </Button>
    </div>
  )
}
