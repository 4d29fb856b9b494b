import { isolated } from '@shared/lib/isolate'
import { nl } from '@shared/strings/nl'
import i18next from 'i18next'

/**
 * Sets up the texts of a window. React escapes what it shows; what is filled in is only isolated, so that a name written
 * from right to left leaves our sentence in order (docs/domain.md, rule 253).
 */
export async function startText(): Promise<void> {
  await i18next.init({
    lng: 'nl',
    resources: { nl },
    ns: Object.keys(nl),
    defaultNS: 'common',
    interpolation: { escapeValue: true, escape: isolated },
    returnNull: false,
  })
}
