import { nl } from '@shared/strings/nl'
import i18next from 'i18next'

/** Sets up the texts of a window. React escapes what it shows, so interpolation does not. */
export async function startText(): Promise<void> {
  await i18next.init({
    lng: 'nl',
    resources: { nl },
    ns: Object.keys(nl),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}
