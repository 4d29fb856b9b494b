import { decideKey, type KeyDecision } from '@shared/lib/decide-key'
import { sendTo } from '../ipc/send'
import { isMac, pressOfInput } from './key-press'
import type { PageWindow } from './page-window'
import type { ScreenSettings } from './screen-settings'

/** The inside of a window (px). */
interface Size {
  readonly width: number
  readonly height: number
}

/** From this width on everything is shown larger. */
const VERY_WIDE = 2400
/** What the console then has to lay itself out in (CSS px), as long as that leaves it this height. */
const WIDTH = 1920
const HEIGHT = 900

/**
 * How much larger the console is shown in a window of this size: on a large screen without enlargement of the system
 * (4K at 100 %) words would be too small to read (docs/domain.md, rule 276). 1 is as it is.
 */
export function zoomFor(size: Size): number {
  if (size.width < VERY_WIDE) return 1
  return Math.max(1, Math.min(size.width / WIDTH, size.height / HEIGHT))
}

/** How large the chair can have the console; 1 is as it is. */
export const ZOOM_STEPS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const
/** The least the console lays itself out in (CSS px; docs/domain.md, rule 149). */
const LEAST = { width: 720, height: 450 }

/** The largest zoom that leaves the console room enough in a window of this size. */
export function mostZoom(size: Size): number {
  const usual = zoomFor(size)
  return Math.max(1, Math.min(size.width / usual / LEAST.width, size.height / usual / LEAST.height))
}

/** How large the console is after this key, at most `most`; null when the key is none for it (docs/domain.md, rule 234). */
export function zoomAfter(zoom: number, key: KeyDecision, most: number): number | null {
  if (key.kind !== 'ours') return null
  switch (key.name) {
    case 'ctrl++':
    case 'ctrl+=':
      return Math.min(ZOOM_STEPS.find((step) => step > zoom) ?? zoom, Math.max(zoom, most))
    case 'ctrl+-':
      return [...ZOOM_STEPS].reverse().find((step) => step < zoom) ?? zoom
    case 'ctrl+0':
      return 1
    default:
      return null
  }
}

/**
 * Shows the console larger in a very wide window, and as large as the chair wants it; also when its size changes or its page
 * comes anew. The board stays as it is.
 */
export function keepReadable(window: PageWindow<'chair'>, settings: ScreenSettings): void {
  let told: number | null = null
  const look = () => {
    const [width = 0, height = 0] = window.getContentSize()
    const most = mostZoom({ width, height })
    return { most, usual: zoomFor({ width, height }), own: Math.min(settings.now.zoom, most) }
  }
  const tell = () => {
    const { usual, own } = look()
    if (usual * own === told) return
    told = usual * own
    sendTo(window, 'zoom', told)
  }
  window.on('resize', tell)
  window.webContents.on('dom-ready', () => {
    told = null
    tell()
  })
  window.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown') return
    const key = decideKey(pressOfInput(input), { focus: 'page', isMac, areSingleKeysOn: true })
    const { own, most } = look()
    const zoom = zoomAfter(own, key, most)
    if (zoom === null) return
    event.preventDefault()
    if (key.kind !== 'ours' || key.isHeld) return
    settings.change({ zoom })
    tell()
  })
}
