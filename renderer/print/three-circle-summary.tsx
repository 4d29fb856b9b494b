import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import { languageTags } from '@shared/lib/language'
import type { SummarySheet } from '@shared/sheets/three-circle-summary'
import { formatLongDate, noonOf } from '@shared/time/format'
import { MissedQuestions } from './missed-questions'
import { SchoolBlock, type SheetProps } from './sheet-parts'
import styles from './three-circle-summary.module.css'

/** „Samenvatting driegesprek”: theme, question, what each circle brought, the reaction and the follow-up. */
export function ThreeCircleSummary({ sheet, school }: SheetProps<SummarySheet>) {
  const t = wordsIn('print')
  const about = { theme: sheet.theme, date: formatLongDate(sheet.begin), place: sheet.place }
  return (
    <article className={styles['sheet']} lang={languageTags().lang}>
      <header className={styles['head']}>
        <div>
          <h1>{t('threeCircleSummary.title')}</h1>
          <p>{t(sheet.place ? 'threeCircleSummary.aboutWithPlace' : 'threeCircleSummary.about', about)}</p>
          <p>{t('threeCircleSummary.present', sheet.present)}</p>
          {sheet.chair && <p>{t('threeCircleSummary.led', { name: sheet.chair })}</p>}
        </div>
        <SchoolBlock school={school} schoolName={sheet.school} />
      </header>
      <section className={styles['question']}>
        <b>{t('threeCircleSummary.centralQuestion')}</b>
        <p dir="auto">{sheet.centralQuestion}</p>
      </section>
      {sheet.circles.map((part) => (
        <CirclePart key={part.circle} part={part} />
      ))}
      {sheet.reaction && (
        <section className={styles['section']}>
          <h2>{t('threeCircleSummary.reaction')}</h2>
          <p className={styles['text']} dir="auto">
            {sheet.reaction}
          </p>
        </section>
      )}
      <Actions actions={sheet.actions} />
      <footer className={styles['foot']}>
        <p>{t('threeCircleSummary.footer')}</p>
        {sheet.hadOtherOrder && <p>{t('threeCircleSummary.order')}</p>}
      </footer>
      {sheet.missed.length > 0 && <MissedQuestions sheet={sheet} />}
    </article>
  )
}

function CirclePart({ part }: { readonly part: SummarySheet['circles'][number] }) {
  const t = wordsIn(['print', 'common'])
  return (
    <section className={styles['section']}>
      <h2>
        <Mark circle={part.circle} size={16} />
        {t('print:threeCircleSummary.outcome', { circle: t(`common:circleLower.${part.circle}`) })}
      </h2>
      {part.points.length === 0 && (
        <p>{t(part.wasThere ? 'print:threeCircleSummary.noPoints' : 'print:threeCircleSummary.absent')}</p>
      )}
      <ol className={styles['points']}>
        {part.points.map(({ no, text }) => (
          <li key={no}>
            <b>{no}</b>
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Actions({ actions }: Pick<SummarySheet, 'actions'>) {
  const t = wordsIn('print')
  return (
    <section className={styles['section']}>
      <h2>{t('threeCircleSummary.followUp')}</h2>
      {actions.length === 0 ? (
        <p>{t('threeCircleSummary.noActions')}</p>
      ) : (
        <table className={styles['actions']}>
          <thead>
            <tr>
              <th>{t('threeCircleSummary.what')}</th>
              <th className={styles['who']}>{t('threeCircleSummary.who')}</th>
              <th className={styles['when']}>{t('threeCircleSummary.when')}</th>
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => (
              <tr key={action.no}>
                <td dir="auto">{action.what}</td>
                <td dir="auto">{action.who || t('threeCircleSummary.noOwner')}</td>
                <td>{action.when ? formatLongDate(noonOf(action.when)) : t('threeCircleSummary.noDate')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
