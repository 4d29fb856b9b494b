import type { BrowserWindow } from 'electron'
import { sendTo } from '../ipc/send'

/** From this width on everything is shown larger. */
const VERY_WIDE = 2400
/** What the console then has to lay itself out in (CSS px), as long as that leaves it this height. */
const WIDTH = 1920
const HEIGHT = 900

/**
 * How much larger the console is shown in a window of this size: on a large screen without enlargement of the system
 * (4K at 100 %) words would be too small to read (docs/domain.md, rule 173). 1 is as it is.
 */
export function zoomFor(size: { readonly width: number; readonly height: number }): number {
  if (size.width < VERY_WIDE) return 1
  return Math.max(1, Math.min(size.width / WIDTH, size.height / HEIGHT))
}

/** Shows the console larger in a very wide window, also when its size changes or its page comes anew. */
export function keepReadable(window: BrowserWindow): void {
  let told: number | null = null
  const tell = () => {
    const [width = 0, height = 0] = window.getContentSize()
    const zoom = zoomFor({ width, height })
    if (zoom === told) return
    told = zoom
    sendTo(window, 'zoom', zoom)
  }
  window.on('resize', tell)
  window.webContents.on('dom-ready', () => {
    told = null
    tell()
  })
}
