/** Three questions kept in hand for a circle. */
export const MOST_SPARE = 3

/** The list with one question changed; empty places at the end are left out, the others keep their place. */
export function withSpare(questions: readonly string[], index: number, text: string): string[] {
  const places = Array.from({ length: MOST_SPARE }, (_, place) => (place === index ? text : (questions[place] ?? '')))
  while (places.length > 0 && places[places.length - 1]?.trim() === '') places.pop()
  return places
}
