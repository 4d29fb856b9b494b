import { wordsIn } from '@renderer/ui/text'
import { languageTags } from '@shared/lib/language'
import type { LessonTracker as Model } from '@shared/sheets/lesson-tracker'
import { formatDayAndMonth, formatLongDate, formatWeekday, noonOf } from '@shared/time/format'
import styles from './lesson-tracker.module.css'
import { Dots, Letterhead, PartyMark, type SheetProps, useNames } from './sheet-parts'
import common from './sheet-parts.module.css'

const SIGNS = {
  done: 'm4 12.5 5.5 5.5L20 6.5',
  notYet: 'M4.5 12h.01M12 12h.01M19.5 12h.01',
  notNeeded: 'M5 12h14',
} as const
type SignName = keyof typeof SIGNS
const NAMES = Object.keys(SIGNS) as SignName[]

function Sign({ name }: { readonly name: SignName }) {
  const width = name === 'notYet' ? 4.5 : 2
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="#3d362f"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={SIGNS[name]} strokeWidth={width} strokeLinejoin="round" />
    </svg>
  )
}

/** Five days of lessons. After each lesson one of three signs gets a ring around it. */
export function LessonTracker({ sheet, school }: SheetProps<Model>) {
  const t = wordsIn('sheets')
  const { pupil } = useNames()
  const { about, days, mentor } = sheet
  const monday = days[0] ?? ''
  const lines = mentor ? [t('lessonTracker.mentor', { name: mentor })] : []
  return (
    <article className={common['sheet']} lang={languageTags().lang}>
      <Letterhead title={t('lessonTracker.title')} school={school} schoolName={about.school} lines={lines}>
        <p>
          <b>{pupil(about.fullName)}</b>
          {about.className && `, ${t('ofClass', { className: about.className })}`}
          {`, ${t('lessonTracker.week', { date: formatLongDate(noonOf(monday)) })}`}
        </p>
      </Letterhead>
      <section className={styles['mine']}>
        <b className={common['person']}>
          <PartyMark party="pupil" size={14} />
          {t('lessonTracker.goal')}
        </b>
        <p dir="auto">{sheet.goal}</p>
        <Dots texts={sheet.steps} />
      </section>
      <div className={styles['keys']}>
        <b>{t('lessonTracker.lead')}</b>
        {NAMES.map((name) => (
          <span key={name}>
            <Sign name={name} />
            {t(`lessonTracker.${name}`)}
          </span>
        ))}
      </div>
      <Lessons sheet={sheet} />
      <section className={styles['week']}>
        <h2>{t('lessonTracker.friday')}</h2>
        <div className={styles['lines']}>
          <div>
            <span className={styles['line']} />
            <span className={styles['line']} />
            <small className={styles['under']}>
              {mentor
                ? t('lessonTracker.sentenceBy', { mentor, name: pupil(about.firstName) })
                : t('lessonTracker.sentence', { name: pupil(about.firstName) })}
            </small>
          </div>
          <div>
            <span className={styles['line']} />
            <span className={styles['line']} />
            <small className={styles['under']}>{t('lessonTracker.initials')}</small>
          </div>
        </div>
      </section>
      <footer className={common['foot']}>{t('lessonTracker.foot')}</footer>
    </article>
  )
}

function Lessons({ sheet: { about, days, lessons } }: Pick<SheetProps<Model>, 'sheet'>) {
  const t = wordsIn('sheets')
  const numbers = Array.from({ length: lessons }, (_, place) => place + 1)
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <td />
          {days.map((day) => (
            <th key={day} scope="col">
              {formatWeekday(day)}
              <small>{formatDayAndMonth(day, about.begin)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbers.map((no) => (
          <tr key={no}>
            <th scope="row">{t('lessonTracker.lesson', { no })}</th>
            {days.map((day) => (
              <td key={day}>
                <div>
                  {NAMES.map((name) => (
                    <Sign key={name} name={name} />
                  ))}
                </div>
              </td>
            ))}
          </tr>
        ))}
        <tr className={styles['helped']}>
          <th scope="row">{t('lessonTracker.helped')}</th>
          {days.map((day) => (
            <td key={day}>
              <span />
              <span />
            </td>
          ))}
        </tr>
        <tr className={styles['home']}>
          <th scope="row">{t('lessonTracker.home')}</th>
          {days.map((day) => (
            <td key={day} />
          ))}
        </tr>
      </tbody>
    </table>
  )
}
