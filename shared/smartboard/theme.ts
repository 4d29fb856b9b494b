import { splitText } from './paging'

/** So much of a theme stands on the board in letters that can be read from the back, in signs (docs/domain.md, rule 228). */
export const MOST_OF_THEME = 100

/** A theme as it stands on the board: a long one as far as there is room for it. The meeting keeps all of it. */
export function themeForSmartboard(theme: string): string {
  const [first = '', ...rest] = theme.length <= MOST_OF_THEME ? [theme] : splitText(theme, MOST_OF_THEME)
  return rest.length === 0 ? first : `${first} …`
}
