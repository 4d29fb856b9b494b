import { wordsIn } from './text'

/** A length in whole minutes as people say it: `55 min`, `2 uur`, `1 uur en 55 min`. */
export function lengthWords(count: number): string {
  const t = wordsIn('common')
  const [hours, minutes] = [Math.floor(count / 60), count % 60]
  if (hours === 0) return t('minutesShort', { count })
  return minutes === 0 ? t('hours', { count: hours }) : t('hoursAndMinutes', { hours, minutes })
}
