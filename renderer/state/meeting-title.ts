import type { MeetingSummary } from '@renderer/storage/sealed-texts'
import { useTranslation } from 'react-i18next'

type Titled = Pick<MeetingSummary, 'format' | 'theme' | 'pupil'>

/** What a meeting is called: the theme of a driegesprek, else the form and the pupil's name, or the class. */
export function useMeetingTitle(): (meeting: Titled) => string {
  const { t } = useTranslation(['start', 'formats'])
  return ({ format, theme, pupil }) => {
    if (!pupil) return theme || t('start:noTheme')
    const name = pupil.name || pupil.className.trim() || t('formats:noName')
    return t('formats:named', { format: t(`formats:name.${format}`), name })
  }
}
