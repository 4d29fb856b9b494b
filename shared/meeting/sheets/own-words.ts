/** Words that speak of the pupil instead of to the pupil. */
const OF_SOMEBODY = 'hij hem haar zij ze zijn leerling kind zoon dochter'.split(' ')
const FIRST_PERSON = /^(ik|wij|we|mijn|ons|onze)(?!\p{L})/iu

const wordsIn = (text: string) => text.toLocaleLowerCase('nl').match(/[\p{L}\p{M}]+/gu) ?? []

/** The sentences of a text, a line or a half sentence behind a semicolon each apart. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|;\s+|(?<=[.?!])\s+(?=\p{Lu})/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** Whether somebody says it of themselves: „Ik …” or „Wij …” (docs/domain.md, rule 170). */
export function isFirstPerson(text: string): boolean {
  return FIRST_PERSON.test(text.trim())
}

/** Whether a sentence can be read by the pupil without being spoken of in it. */
export function isForPupil(sentence: string, { firstName }: { readonly firstName: string }): boolean {
  const named = new Set([...OF_SOMEBODY, ...wordsIn(firstName)])
  return !wordsIn(sentence).some((word) => named.has(word))
}
