import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { LANGUAGES, languageTags, perLanguage, USUAL_LANGUAGE } from '@shared/lib/language'
import { describe, expect, it } from 'vitest'

const renderer = resolve(__dirname, '../../../../renderer')
const PAGES = readdirSync(renderer).filter((name) => name.endsWith('.html'))

describe('the language of the house', () => {
  it.each(PAGES)('%s stands in it before a script runs', (page) => {
    const { lang } = LANGUAGES[USUAL_LANGUAGE]
    expect(readFileSync(resolve(renderer, page), 'utf8')).toContain(`<html lang="${lang}">`)
  })

  it.each(Object.values(LANGUAGES))('$lang can be written, said and compared here', ({ locale, lang, collation }) => {
    expect(new Intl.Locale(locale).language).toBe(lang)
    expect(Intl.DateTimeFormat.supportedLocalesOf([locale, lang])).toEqual([locale, lang])
    expect(Intl.Collator.supportedLocalesOf(collation)).toEqual([collation])
  })

  it('makes what is costly once for each', () => {
    let made = 0
    const tags = perLanguage((language) => {
      made += 1
      return LANGUAGES[language]
    })
    expect([tags(), tags()]).toEqual([languageTags(), languageTags()])
    expect(made).toBe(1)
  })
})
