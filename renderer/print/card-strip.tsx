import { wordsIn } from '@renderer/ui/text'
import { languageTags } from '@shared/lib/language'
import type { GoalCard as Model } from '@shared/sheets/goal-card'
import { formatDayAndMonth } from '@shared/time/format'
import { Scissors } from 'lucide-react'
import { CardSteps } from './card-steps'
import styles from './card-strip.module.css'
import { PartyMark, useNames } from './sheet-parts'
import common from './sheet-parts.module.css'

const PICTURES = [
  'M6 2h24v48H6ZM6 18h24M6 34h24',
  'M4 12 28 4l24 8 24-8v34l-24 8-24-8-24 8Z',
  'M4 4h28v44H4ZM40 16h40v28H40Z',
]

/** One strip of three panels of 105 by 74 mm, cut once and folded twice. A panel grows rather than cut a word off. */
export function CardStrip({ sheet }: { readonly sheet: Model }) {
  const t = wordsIn('sheets')
  const { pupil } = useNames()
  const { about, goal } = sheet
  const name = pupil(about.firstName)
  const classLine = [pupil(about.fullName), about.className].filter(Boolean).join(', ')
  const size = goal.length <= 90 ? 'large' : goal.length <= 160 ? 'mid' : 'long'
  return (
    <article className={`${common['sheet']} ${styles['page']}`} lang={languageTags().lang}>
      <header className={styles['head']}>
        <h1>{t('goalCard.title')}</h1>
        <p dir="auto">{classLine}</p>
      </header>
      <p className={styles['cut']}>
        <Scissors size={18} aria-hidden="true" />
        {t('cut')}
      </p>
      <div className={styles['columns']}>
        <div className={styles['strip']}>
          <section className={`${styles['panel']} ${styles['front']}`}>
            <h2>
              <PartyMark party="pupil" size={14} />
              <span>{t('goalCard.goalOf', { name })}</span>
            </h2>
            <p className={`${styles['goal']} ${styles[size]}`} dir="auto">
              {goal || t('goalCard.noSteps')}
            </p>
            {sheet.goalOfAll && (
              <p className={styles['all']} dir="auto">
                {sheet.goalOfAll}
              </p>
            )}
            <p className={styles['dates']}>
              {sheet.start && (
                <span>
                  {t('goalCard.start')} <b>{formatDayAndMonth(sheet.start, sheet.about.begin)}</b>
                </span>
              )}
              {sheet.lookBack && (
                <span>
                  {t('goalCard.lookBack')} <b>{formatDayAndMonth(sheet.lookBack, sheet.about.begin)}</b>
                </span>
              )}
            </p>
          </section>
          <CardSteps sheet={sheet} />
          <Weeks sheet={sheet} />
        </div>
        <div className={styles['beside']}>
          <ol className={styles['how']}>
            {t('goalCard.how', { returnObjects: true }).map(([first, then], place) => (
              <li key={first}>
                <svg viewBox="-2 -2 84 56" fill="none" stroke="#4a423a" strokeWidth="2.2" aria-hidden="true">
                  <path d={PICTURES[place]} strokeLinejoin="round" />
                </svg>
                <b>
                  {place + 1}. {first}
                </b>
                {then && <span>{then}</span>}
              </li>
            ))}
          </ol>
          <p className={common['foot']}>{t('goalCard.foot')}</p>
        </div>
      </div>
    </article>
  )
}

/** A circle to cross for every school day. */
function Weeks({ sheet: { weeks, about } }: { readonly sheet: Model }) {
  const t = wordsIn('sheets')
  const days = t('goalCard.days', { returnObjects: true })
  const names = t('goalCard.dayNames', { returnObjects: true })
  return (
    <section className={`${styles['panel']} ${styles['weeks']}`}>
      <h2>{t('goalCard.tick')}</h2>
      <table>
        <thead>
          <tr>
            <th>{t('goalCard.week')}</th>
            {days.map((day, place) => (
              <th key={day}>
                <abbr title={names[place]}>{day}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((monday) => (
            <tr key={monday}>
              <th>{formatDayAndMonth(monday, about.begin)}</th>
              {days.map((day) => (
                <td key={day}>
                  <i />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
