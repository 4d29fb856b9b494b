import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import type { SummarySheet } from '@shared/sheets/three-circle-summary'
import { formatLongDate } from '@shared/time/format'
import styles from './three-circle-summary.module.css'

/** „Vragen aan wie er niet was”: a page of its own, so that it can be handed to the circle that was missing. */
export function MissedQuestions({ sheet }: { readonly sheet: SummarySheet }) {
  const t = wordsIn(['print', 'common'])
  const about = { theme: sheet.theme, date: formatLongDate(sheet.begin), place: sheet.place }
  return (
    <section className={styles['missed']}>
      <h1>{t('print:missedQuestions.title')}</h1>
      <p>{t(sheet.place ? 'print:threeCircleSummary.aboutWithPlace' : 'print:threeCircleSummary.about', about)}</p>
      {sheet.missed.map(({ circle, questions }) => (
        <section key={circle} className={styles['section']}>
          <h2>
            <Mark circle={circle} size={16} />
            {t('print:missedQuestions.for', { circle: t(`common:circleLower.${circle}`) })}
          </h2>
          <ol className={styles['points']}>
            {questions.map(({ no, from, text }) => (
              <li key={no}>
                <b>{no}</b>
                <span>
                  <span dir="auto">{text}</span>
                  <span className={styles['asker']}>
                    <Mark circle={from} size={11} />
                    {t('print:missedQuestions.from', { circle: t(`common:circleLower.${from}`) })}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <footer className={styles['foot']}>
        <p>{t('print:threeCircleSummary.footer')}</p>
      </footer>
    </section>
  )
}
