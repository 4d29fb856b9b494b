import { wordsIn } from '@renderer/ui/text'
import type { ShownExplanation } from '@shared/smartboard/pupil-pages'
import type { Page } from '@shared/smartboard/pupil-view'
import { Star } from 'lucide-react'
import { FitBox } from '../parts/fit-box'
import { keyed } from '../parts/keyed'
import { PartyMark } from '../parts/party-mark'
import { TopLine } from '../parts/top-line'
import full from './full.module.css'
import styles from './said-list.module.css'

const wordsOf = ({ actor, cause, solution, strengths }: ShownExplanation) => [actor, cause, solution, ...strengths]

/** Possible causes next to each other, each with whom it lies, what could help, and the strengths that builds on. */
export function Explanations({ explanations }: { readonly explanations: Page<ShownExplanation> }) {
  const t = wordsIn('strengths')
  const { items } = explanations
  return (
    <section className={full.full}>
      <TopLine heading={t('smartboard.explanations.heading')} />
      <FitBox text={items.map((item) => wordsOf(item).join(' ')).join(' ')} className={full.box}>
        <ul className={styles.list}>
          {keyed(items, (item) => wordsOf(item).join(' ')).map(
            ({ key, item: { actor, cause, solution, strengths } }) => (
              <li key={key} className={styles.row}>
                <p className={styles.who}>
                  <PartyMark party={actor} size={48} />
                  {t(`party.${actor}`)}
                </p>
                <div>
                  {cause !== '' && (
                    <p className={styles.text} dir="auto">
                      {cause}
                    </p>
                  )}
                  {solution !== '' && (
                    <>
                      <p className={styles.label}>{t('couldHelp')}</p>
                      <p className={styles.solution} dir="auto">
                        {solution}
                      </p>
                    </>
                  )}
                  {keyed(strengths, (text) => text).map(({ key: place, item: text }) => (
                    <p key={place} className={styles.strength} data-strength>
                      <Star aria-hidden="true" />
                      <span dir="auto">{text}</span>
                    </p>
                  ))}
                </div>
              </li>
            ),
          )}
        </ul>
      </FitBox>
    </section>
  )
}
