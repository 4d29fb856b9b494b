import { type Language, spokenLanguage } from '@shared/lib/language'
import { nl } from './nl'

/** The texts as they are written in the language the house was built in: every key, and what is filled in where. */
export type SourceTexts = typeof nl

/** The same keys with other words. */
type Worded<T> = T extends string ? string : { readonly [Key in keyof T]: Worded<T[Key]> }

/** All texts of one language, one namespace a room. A key that lacks in a language does not compile. */
export type Texts = Worded<SourceTexts>

const TEXTS: Readonly<Record<Language, Texts>> = { nl }

/** The texts of a language. */
export const textsOf = (language: Language): Texts => TEXTS[language]

/** The texts in the language of this process. */
export const texts = (): Texts => textsOf(spokenLanguage())
