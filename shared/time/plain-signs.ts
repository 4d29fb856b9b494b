/**
 * A text that was typed or pasted as a date, a time or a number, in plain small signs: one kind of dash, quote and
 * space, and none of the signs nobody sees that come along when a text is pasted.
 */
export function plainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
