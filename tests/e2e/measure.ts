import type { CDPSession, ElectronApplication, Page } from '@playwright/test'

export interface Size {
  readonly width: number
  readonly height: number
}

/** What surely fits on the virtual display the tests run on. */
const LARGEST = { width: 1600, height: 900 }

/**
 * Gives a page exactly this size, and waits until it has it. The window takes it itself, so that main hears of the
 * shape; what is larger than the display is a window of the same shape that is told it is larger.
 */
export async function resize(app: ElectronApplication, page: Page, size: Size): Promise<void> {
  const scale = Math.min(1, LARGEST.width / size.width, LARGEST.height / size.height)
  const inner = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) }
  const cdp = await emulationOf(page)
  await cdp.send('Emulation.clearDeviceMetricsOverride')
  await app.evaluate(
    ({ BrowserWindow }, { url, width, height }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL() === url)
      if (!window) throw new Error(`no window shows ${url}`)
      window.setMinimumSize(1, 1)
      window.setContentSize(width, height)
    },
    { url: page.url(), ...inner },
  )
  await hasSize(page, inner)
  if (scale < 1) {
    await cdp.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false })
    await hasSize(page, size)
  }
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}

/** Takes back that a page was told another size than its window has. */
export async function asItWas(page: Page): Promise<void> {
  await emulations.get(page)?.send('Emulation.clearDeviceMetricsOverride')
}

const emulations = new WeakMap<Page, CDPSession>()

/** The one session that may tell a page its size: what it told can be taken back by no other. */
async function emulationOf(page: Page): Promise<CDPSession> {
  const known = emulations.get(page) ?? (await page.context().newCDPSession(page))
  emulations.set(page, known)
  return known
}

async function hasSize(page: Page, size: Size): Promise<void> {
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size)
}

/**
 * What does not fit: the page itself wider or higher than its window, an element that sticks out of the window
 * sideways, and text that is cut off. A box that scrolls down, and a line cut with an ellipsis on purpose, are fine.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`page ${scrollWidth} wide in ${clientWidth}`)
    if (scrollHeight > clientHeight) found.push(`page ${scrollHeight} high in ${clientHeight}`)
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} „${(element.textContent ?? '').trim().slice(0, 40)}”`
    // Engines before `currentCSSZoom` measure inside the zoom of an element instead of in the window.
    const zooms = new Map<Element, number>()
    const zoomOf = (element: Element): number => {
      const known = Reflect.has(element, 'currentCSSZoom') ? 1 : zooms.get(element)
      if (known !== undefined) return known
      const own = Number(getComputedStyle(element).getPropertyValue('zoom')) || 1
      // At the root it is that of the whole window, in which all of this is measured.
      const zoom = element.parentElement ? own * zoomOf(element.parentElement) : 1
      zooms.set(element, zoom)
      return zoom
    }
    const inWindow = (element: Element) => {
      const { left, right } = element.getBoundingClientRect()
      const zoom = zoomOf(element)
      return { left: left * zoom, right: right * zoom }
    }
    // The pages of a sheet lie beside each other, and all but one are out of sight.
    const isPreview = (element: Element) => element.closest('[inert], [data-paged]') !== null
    const isHiddenOnPurpose = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width <= 1 || height <= 1 || getComputedStyle(element).clipPath !== 'none'
    }
    const isClamped = (style: CSSStyleDeclaration) =>
      style.textOverflow === 'ellipsis' || (style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '')
    for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
      if (element.closest('svg') || isPreview(element) || isHiddenOnPurpose(element)) continue
      const style = getComputedStyle(element)
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      const { left, right } = inWindow(element)
      if (hasText && (left < -1 || right > innerWidth + 1)) found.push(`outside the window: ${nameOf(element)}`)
      const scrolls = (value: string) => value === 'auto' || value === 'scroll'
      const cuts = (value: string) => value === 'hidden' || value === 'clip'
      const tooWide = element.scrollWidth > element.clientWidth + 1
      const tooHigh = element.scrollHeight > element.clientHeight + 1
      if (tooWide && scrolls(style.overflowX)) found.push(`scrolls sideways: ${nameOf(element)}`)
      if (isClamped(style)) continue
      if (tooWide && cuts(style.overflowX)) found.push(`cut at the side: ${nameOf(element)}`)
      if (tooHigh && cuts(style.overflowY)) found.push(`cut below: ${nameOf(element)}`)
      if (hasText && tooWide && style.display !== 'inline') found.push(`text wider than its box: ${nameOf(element)}`)
    }
    return [...new Set(found)]
  })
}
