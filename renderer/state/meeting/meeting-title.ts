import type { MeetingSummary } from '@renderer/storage/sealed-texts'
import i18next from 'i18next'

type Titled = Pick<MeetingSummary, 'format' | 'theme' | 'pupil'>

/** What a meeting is called: the theme of a driegesprek, else the form and the pupil's name, or the class. */
export function titleOfMeeting({ format, theme, pupil }: Titled): string {
  const t = i18next.getFixedT(null, ['start', 'formats'])
  if (!pupil) return theme || t('start:noTheme')
  const name = pupil.name || pupil.className.trim() || t('formats:noName')
  return t('formats:named', { format: t(`formats:name.${format}`), name })
}
