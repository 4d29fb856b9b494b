import { wordsWithPlaces } from './words'

/** What stands above the columns of a list. */
const HEADS = new Set(
  'naam namen voornaam voornamen roepnaam achternaam tussenvoegsel voorvoegsel klas groep leerling leerlingen leerlingnummer nummer nr geboortedatum mail email mentor'.split(
    ' ',
  ),
)
const MOST_NAMES = 500

/**
 * The names in a list that was pasted: one a line, with or without columns for number, class and date of birth, also
 * „Achternaam, Voornaam”. What is no name is left out (docs/domain.md, rule 213).
 */
export function namesOfList(list: string): string[] {
  const lines = list.split(/\r\n|\r|\n/).map((line) => {
    const cells = line.split(/[\t;,|]/).filter((cell) => !/[\p{N}@]/u.test(cell.replace(/^\s*\p{N}+[.)]?\s+/u, '')))
    const names = cells.map((cell) => cell.replace(/^\s*(?:\p{N}+[.)]?|[-*•–])\s+/u, '').trim())
    return names.filter((name) => name !== '' && !wordsWithPlaces(name).every(({ key }) => HEADS.has(key))).join(' ')
  })
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, MOST_NAMES)
}
