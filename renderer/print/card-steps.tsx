import { wordsIn } from '@renderer/ui/text'
import { inList, isolated } from '@shared/lib/isolate'
import type { GoalCard as Model } from '@shared/sheets/goal-card'
import styles from './card-strip.module.css'
import { numbered, PartyMark, useNames } from './sheet-parts'

/** What somebody does for the pupil, with who does it in front. */
export function useHelp() {
  const { namesOf } = useNames()
  return ({ people, who, text }: Model['helpers'][number]) => {
    const names = inList([people.length > 0 ? namesOf(people) : '', who])
    return names === '' ? text : `${names}: ${isolated(text)}`
  }
}

/** So many signs fit in two columns of the panel; longer words stand below each other. */
const TWO_COLUMNS = 240

/** The middle panel: what I do, how they help me, and what when it does not work. */
export function CardSteps({ sheet }: { readonly sheet: Model }) {
  const t = wordsIn('sheets')
  const help = useHelp()
  const length = [...sheet.steps, ...sheet.helpers.map(help)].reduce((total, text) => total + text.length, 0)
  const ifNot = sheet.ifNotWorking.length > 0 ? sheet.ifNotWorking : [t('goalCard.ifNotDefault')]
  return (
    <section className={`${styles['panel']} ${styles['steps']} ${length > TWO_COLUMNS ? styles['wide'] : ''}`}>
      <div>
        <h2>
          <PartyMark party="pupil" size={13} />
          {t('goalCard.iDo')}
        </h2>
        <ul>
          {numbered(sheet.steps).map(({ key, text }) => (
            <li key={key} dir="auto">
              {text}
            </li>
          ))}
          {sheet.steps.length === 0 && (
            <li className={styles['empty']}>
              <span>{t('goalCard.iWill')}</span>
            </li>
          )}
        </ul>
      </div>
      <div>
        <h2>
          <PartyMark party="parents" size={12} />
          <PartyMark party="school" size={13} />
          {t('goalCard.theyHelp')}
        </h2>
        <ul>
          {numbered(sheet.helpers.map(help)).map(({ key, text }) => (
            <li key={key} dir="auto">
              {text}
            </li>
          ))}
          {sheet.helpers.length === 0 && <li className={styles['empty']} />}
        </ul>
      </div>
      <p className={styles['ifNot']} dir="auto">
        <b>{t('goalCard.ifNot')}</b> {ifNot.join(' ')}
      </p>
    </section>
  )
}
