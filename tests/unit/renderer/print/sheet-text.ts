import { drawSheet } from '@renderer/print/registry'
import { startText } from '@renderer/state/window/text'
import { USUAL_LANGUAGE } from '@shared/lib/language'
import { NO_SCHOOL, type School } from '@shared/sheets/school'
import type { MadeSheet } from '@shared/sheets/sheets'
import { renderToStaticMarkup } from 'react-dom/server'

const BLOCKS = 'address|article|div|dd|dl|dt|footer|h1|h2|h3|header|li|ol|p|section|small|table|tbody|td|th|thead|tr|ul'
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The words of a sheet in the order in which they are read: every block on a line, cells of a row beside each other. */
export async function sheetText({ name, model }: MadeSheet, school: School = NO_SCHOOL): Promise<string> {
  await startText(USUAL_LANGUAGE)
  // Through JSON and back, as the print page gets it.
  const drawn = drawSheet(name, JSON.parse(JSON.stringify(model)), school)
  if (!drawn) throw new Error(`not a sheet: ${name}`)
  return renderToStaticMarkup(drawn)
    .replace(/<span class="[^"]*box[^"]*">(<svg.*?<\/svg>)?<\/span>/gs, (_, tick) => (tick ? ' [x] ' : ' [ ] '))
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<\/(td|th)><(td|th)[^>]*>/g, ' | ')
    .replace(new RegExp(`</?(${BLOCKS})\\b[^>]*>`, 'g'), '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+|#x27);/g, (all, entity: string) => ENTITIES[entity] ?? all)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
