/** What a language is called by others: by `Intl` where it writes figures and dates and where it compares, and in a page. */
interface LanguageTags {
  /** How figures, dates and times are written, with the country. */
  readonly locale: string
  /** The language of a page, of a sheet and so of a PDF, and of the fields the engine draws itself. */
  readonly lang: string
  /** How letters are compared, changed to capitals and cut into signs, and how a row of words is said. */
  readonly collation: string
}

/** Every language of the house. Another one is a row here; what it lacks elsewhere does not compile. */
export const LANGUAGES = {
  nl: { locale: 'nl-NL', lang: 'nl', collation: 'nl' },
} as const satisfies Readonly<Record<string, LanguageTags>>

export type Language = keyof typeof LANGUAGES

/** The language the house speaks as long as nobody chooses another one. */
export const USUAL_LANGUAGE: Language = 'nl'

let spoken: Language = USUAL_LANGUAGE

/** Chooses the language of this process: once, where it starts, before it says anything. */
export function speak(language: Language): void {
  spoken = language
}

/** The language this process speaks. */
export const spokenLanguage = (): Language => spoken

/** What the language of this process is called by others. */
export const languageTags = (): LanguageTags => LANGUAGES[spoken]

/** Something that is costly to make and belongs to a language: made at the first use, once for each. */
export function perLanguage<T>(make: (language: Language) => T): () => T {
  const made = new Map<Language, T>()
  return () => {
    const known = made.get(spoken)
    if (known !== undefined) return known
    const anew = make(spoken)
    made.set(spoken, anew)
    return anew
  }
}
