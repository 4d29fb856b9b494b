/** The sentences of a text, a line or a half sentence behind a semicolon each apart. No sign is left out but white space. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=;)\s+|(?<=[.?!])\s+(?=\p{Lu})/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
