/** Letters that are no other letter with a mark on it, and are often typed as one. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
}

/** Quotes that would fall apart when letters are taken from their marks. */
const SPLIT_QUOTES = /[´″‶]/gu
const SINGLE_QUOTES = /[`‘’‚‛′‵‹›ʹʻʼʽʾʿˈˊˋ׳]/gu
const DOUBLE_QUOTES = /[“”„‟«»ʺ״〝〞〟]/gu
const DASHES = /[\p{Pd}\u2043\u2212]/gu
/** Marks on a letter of the scripts in which one leaves them out; the vowel signs of others are part of a word. */
const MARKS = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]/gu
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/**
 * A text as it is compared with another: two texts that a person calls the same come out the same. Case (of Turkish
 * too), marks on letters, forms of quotes, dashes and white space, and signs one does not see make no difference.
 * Folding twice changes nothing. For comparing only, never to show (docs/domain.md, rule 240).
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(SPLIT_QUOTES, (quote) => (quote === '´' ? "'" : '"'))
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[ıłøđðħŧəßæœþς]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
}
