import { guidance } from '@shared/guidance/guidance'
import { wordsWithPlaces } from './words'

const MOST_NAMES = 500

/**
 * The names in a list that was pasted: one a line, with or without columns for number, class and date of birth, also
 * „Achternaam, Voornaam”. What is no name is left out (docs/domain.md, rule 213).
 */
export function namesOfList(list: string): string[] {
  const { headings } = guidance().nameWords
  const lines = list.split(/\r\n|\r|\n/).map((line) => {
    const cells = line.split(/[\t;,|]/).filter((cell) => !/[\p{N}@]/u.test(cell.replace(/^\s*\p{N}+[.)]?\s+/u, '')))
    const names = cells.map((cell) => cell.replace(/^\s*(?:\p{N}+[.)]?|[-*•–])\s+/u, '').trim())
    return names.filter((name) => name !== '' && !wordsWithPlaces(name).every(({ key }) => headings.has(key))).join(' ')
  })
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, MOST_NAMES)
}
