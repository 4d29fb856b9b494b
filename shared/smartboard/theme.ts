import { splitText } from './paging'
import { type TypeSize, typeFigures, USUAL_SIZE } from './type-sizes'

/**
 * A theme as it stands on the board: a long one as far as there is room for it. The meeting keeps all of it
 * (docs/domain.md, rule 228).
 */
export function themeForSmartboard(theme: string, size: TypeSize = USUAL_SIZE): string {
  const most = typeFigures(size).theme
  const [first = '', ...rest] = theme.length <= most ? [theme] : splitText(theme, most)
  return rest.length === 0 ? first : `${first} …`
}
