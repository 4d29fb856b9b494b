import { type Language, spokenLanguage } from '@shared/lib/language'
import type { Guidance } from './guidance-types'
import { nl } from './nl/all'

const GUIDANCE: Readonly<Record<Language, Guidance>> = { nl }

/** The guidance of a language. */
export const guidanceOf = (language: Language): Guidance => GUIDANCE[language]

/** The guidance in the language of this process. */
export const guidance = (): Guidance => guidanceOf(spokenLanguage())
