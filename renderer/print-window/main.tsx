import { USUAL_LANGUAGE } from '@shared/lib/language'
import '@renderer/ui/base.css'
import '@renderer/print/sheet.css'
import './print-window.css'
import { printBridge } from '@renderer/bridge/bridge'
import { drawSheet } from '@renderer/print/registry'
import { startText } from '@renderer/state/window/text'
import type { PrintJob } from '@shared/ipc/contract'
import i18next from 'i18next'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** A model as it came over the bridge; what is no JSON is no sheet either. */
function parse(model: string): unknown {
  try {
    return JSON.parse(model)
  } catch {
    return null
  }
}

/** Lays out the sheets of a job, each on a page of its own. Null when one of them is not what its name says. */
function draw({ sheets, school }: PrintJob) {
  const drawn = sheets.map(({ name, model }) => drawSheet(name, parse(model), school))
  if (drawn.includes(null)) return null
  // biome-ignore lint/suspicious/noArrayIndexKey: a job never changes
  return drawn.map((sheet, place) => <div key={place}>{sheet}</div>)
}

/** Counts the pages in the margin, where the engine knows margin boxes; an older one leaves the rule out. */
function countPages(): void {
  const content = i18next.t('sheets:page', { no: '" counter(page) "', of: '" counter(pages) "' })
  const style = new CSSStyleSheet()
  style.replaceSync(`@page { @bottom-right { content: "${content}"; font: 10pt var(--font); color: #4a423a } }`)
  document.adoptedStyleSheets = [style]
}

/** Lays out one job after the other, and says each time when its fonts and pictures are there. */
async function start(): Promise<void> {
  await startText(USUAL_LANGUAGE)
  countPages()
  const bridge = printBridge()
  let isGood = true
  const onUncaughtError = () => {
    isGood = false
  }
  const root = createRoot(document.getElementById('root') ?? document.body, { onUncaughtError })
  for (let job = await bridge['print-job'](); job.ok; job = await bridge['print-job']()) {
    const sheets = draw(job.value)
    document.title = job.value.file.neutral.join(' ')
    flushSync(() => root.render(sheets))
    // A font begins to load at the first layout, and `fonts.ready` may come before that: the paper would be empty.
    await Promise.all(Array.from(document.fonts, (font) => font.load()))
    await Promise.all(Array.from(document.images, (picture) => picture.decode().catch(() => undefined)))
    await bridge['print-ready'](isGood && sheets !== null)
  }
}

void start()
