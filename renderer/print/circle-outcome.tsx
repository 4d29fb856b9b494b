import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import type { Circle } from '@shared/lib/ids'
import { languageTags } from '@shared/lib/language'
import type { CircleOutcome as Model } from '@shared/sheets/circle-outcome'
import { formatLongDate } from '@shared/time/format'
import styles from './circle-outcome.module.css'
import { Letterhead, Section, type SheetProps } from './sheet-parts'
import common from './sheet-parts.module.css'

type Part = Model['circles'][number]

/** One page for each circle: what it brought, the questions it got, and the ones that were kept. */
export function CircleOutcome({ sheet, school }: SheetProps<Model>) {
  return sheet.circles.map((part) => <CirclePage key={part.circle} part={part} sheet={sheet} school={school} />)
}

function CirclePage({ part, sheet, school }: SheetProps<Model> & { readonly part: Part }) {
  const t = wordsIn(['sheets', 'print', 'common'])
  const circle = t(`common:circleLower.${part.circle}`)
  const about = { theme: sheet.theme, date: formatLongDate(sheet.begin), place: sheet.place }
  const title = (
    <>
      <Mark circle={part.circle} size={26} />
      {t('sheets:circleOutcome.title', { circle })}
    </>
  )
  return (
    <article className={`${common['sheet']} ${styles['page']}`} lang={languageTags().lang}>
      <Letterhead title={title} school={school} schoolName={sheet.school}>
        <p>{t(`print:threeCircleSummary.${sheet.place ? 'aboutWithPlace' : 'about'}`, about)}</p>
      </Letterhead>
      <div className={`${common['soft']} ${styles['question']}`}>
        <b>{t('print:threeCircleSummary.centralQuestion')}</b>
        <p dir="auto">{sheet.centralQuestion}</p>
      </div>
      <Section title={t('sheets:circleOutcome.points')} isStrong>
        {part.points.length === 0 && (
          <p>{t(part.wasThere ? 'print:threeCircleSummary.noPoints' : 'print:threeCircleSummary.absent')}</p>
        )}
        <ol className={styles['points']}>
          {part.points.map((text, place) => (
            <li key={text}>
              <b>{place + 1}</b>
              <span dir="auto">{text}</span>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('sheets:circleOutcome.asked', { circle })} isStrong>
        {part.asked.length === 0 && <p>{t('sheets:circleOutcome.noneAsked')}</p>}
        <ul className={styles['asked']}>
          {part.asked.map((note) => (
            <li key={note.text}>
              <From circles={note.from} />
              <div>
                <b dir="auto">{note.text}</b>
                <p className={common['text']} dir="auto">
                  {[
                    note.answer,
                    note.outcome && note.outcome !== 'answered'
                      ? t(`sheets:circleOutcome.outcome.${note.outcome}`)
                      : '',
                  ]
                    .filter(Boolean)
                    .join(' ') || t('sheets:circleOutcome.noAnswer')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('sheets:circleOutcome.kept')} isStrong>
        {part.kept.length === 0 && <p>{t('sheets:circleOutcome.noneKept')}</p>}
        <ul className={`${styles['asked']} ${styles['kept']}`}>
          {part.kept.map((note, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same, and the list never changes
            <li key={`${place} ${note.text}`}>
              <From circles={[note.from]} />
              <span dir="auto">{note.text}</span>
            </li>
          ))}
        </ul>
      </Section>
      <footer className={common['foot']}>{t('sheets:circleOutcome.foot')}</footer>
    </article>
  )
}

/** The circle or circles a question came from. */
function From({ circles }: { readonly circles: readonly Circle[] }) {
  const t = wordsIn('common')
  return (
    <div className={styles['from']}>
      {circles.map((circle) => (
        <span key={circle} className={common['person']}>
          <Mark circle={circle} size={12} />
          {t(`circleLower.${circle}`)}
        </span>
      ))}
    </div>
  )
}
