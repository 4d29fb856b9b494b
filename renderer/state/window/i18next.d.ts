import type { SourceTexts } from '@shared/strings/texts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: SourceTexts
  }
}
