import { LANGUAGES, perLanguage } from '@shared/lib/language'

/** How much of a text is shown: so many lines as typed, and so many code units of them. */
export interface ExcerptSize {
  readonly lines: number
  readonly units: number
}

/** A word that would be cut in two is left out when it begins within this many units of the end. */
const WORD = 20
const signs = perLanguage((language) => new Intl.Segmenter(LANGUAGES[language].collation))

/** As many signs as lie whole within so many code units. */
function wholeSigns(text: string, units: number): string {
  const within = [...signs().segment(text.slice(0, 2 * units))].filter(
    ({ index, segment }) => index + segment.length <= units,
  )
  return within.map(({ segment }) => segment).join('')
}

/**
 * How many code units of a text are shown; all of them when it is short. Cut by its length, not by a clipped box: a clip
 * on every note at rest is work in every frame of a drag.
 */
export function shownUnits(text: string, { lines, units }: ExcerptSize): number {
  const head = text.split('\n', lines).join('\n')
  if (head.length <= units) return head.length === text.length ? text.length : head.trimEnd().length
  const cut = wholeSigns(head, units)
  const space = cut.search(/\s\S*$/u)
  return (space > units - WORD ? cut.slice(0, space) : cut).trimEnd().length
}
