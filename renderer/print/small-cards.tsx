import { wordsIn } from '@renderer/ui/text'
import { languageTags } from '@shared/lib/language'
import type { GoalCard as Model } from '@shared/sheets/goal-card'
import { formatDayAndMonth } from '@shared/time/format'
import { useHelp } from './card-steps'
import { Dots, numbered, PartyMark, useNames } from './sheet-parts'
import common from './sheet-parts.module.css'
import styles from './small-cards.module.css'

const COPIES = [1, 2, 3, 4] as const

/** The same card four times on a page, to cut: one for the pupil, one for each who helps. */
export function SmallCards({ sheet }: { readonly sheet: Model }) {
  return (
    <article className={`${common['sheet']} ${styles['page']}`} lang={languageTags().lang}>
      {COPIES.map((copy) => (
        <SmallCard key={copy} sheet={sheet} />
      ))}
    </article>
  )
}

function SmallCard({ sheet }: { readonly sheet: Model }) {
  const t = wordsIn('sheets')
  const { pupil } = useNames()
  const help = useHelp()
  const days = t('goalCard.days', { returnObjects: true })
  const promises = sheet.helpers.map(help)
  return (
    <section className={styles['card']}>
      <p className={styles['name']}>
        <PartyMark party="pupil" size={12} />
        {t('goalCard.goalOf', { name: pupil(sheet.about.firstName) })}
      </p>
      <h2 dir="auto">{sheet.goal}</h2>
      <ul>
        {numbered(sheet.steps).map(({ key, text }) => (
          <li key={key}>
            <span className={common['box']} />
            <span dir="auto">{text}</span>
          </li>
        ))}
        {sheet.steps.length === 0 && (
          <li className={styles['empty']}>
            <span className={common['box']} />
            <span>{t('goalCard.iWill')}</span>
          </li>
        )}
      </ul>
      {promises.length > 0 && (
        <div className={styles['promise']}>
          <p>{t('goalCard.theyHelp')}</p>
          <Dots texts={promises} />
        </div>
      )}
      <div className={styles['days']}>
        {days.map((day) => (
          <span key={day}>
            {day}
            <i />
          </span>
        ))}
      </div>
      {sheet.lookBack && (
        <p>
          {t('goalCard.lookBack')} <b>{formatDayAndMonth(sheet.lookBack, sheet.about.begin)}</b>
        </p>
      )}
    </section>
  )
}
