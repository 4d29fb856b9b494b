import { isolated } from '@shared/lib/isolate'
import { type Language, languageTags, speak } from '@shared/lib/language'
import { textsOf } from '@shared/strings/texts'
import i18next from 'i18next'

/**
 * Chooses the language of a window and sets up its texts. React escapes what it shows; what is filled in is only
 * isolated, so that a name written from right to left leaves our sentence in order (docs/domain.md, rule 253).
 */
export async function startText(language: Language): Promise<void> {
  speak(language)
  const { lang } = languageTags()
  globalThis.document?.documentElement.setAttribute('lang', lang)
  const texts = textsOf(language)
  await i18next.init({
    lng: lang,
    resources: { [lang]: texts },
    ns: Object.keys(texts),
    defaultNS: 'common',
    interpolation: { escapeValue: true, escape: isolated },
    returnNull: false,
  })
}
