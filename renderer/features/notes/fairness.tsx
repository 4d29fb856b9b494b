import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import { askedByCircle, circleBehind } from '@shared/notes/counts'
import type { NotesState } from '@shared/notes/state'
import { Scale } from 'lucide-react'
import styles from './fairness.module.css'

export interface FairnessProps {
  readonly notes: NotesState
  readonly inMiddle: Circle
}

/** Questions asked per asking circle in this round, and one tip when a circle is behind. Only the chair sees it. */
export function Fairness({ notes, inMiddle }: FairnessProps) {
  const t = wordsIn(['notes', 'common'])
  const asked = askedByCircle(notes, inMiddle)
  const behind = circleBehind(notes, inMiddle)
  const marks = (circle: Circle) => Array.from({ length: asked[circle] }, (_, place) => `${circle}.${place}`)
  return (
    <section className={styles['fair']} aria-label={t('notes:askedPerCircle')}>
      <h3>{t('notes:askedPerCircle')}</h3>
      <ul>
        {CIRCLES.map((circle) => (
          <li key={circle}>
            <span>{t(`common:circle.${circle}`)}</span>
            <span className={styles['marks']}>
              {circle === inMiddle && t('notes:inMiddle')}
              {marks(circle).map((key) => (
                <Mark key={key} circle={circle} size={13} />
              ))}
            </span>
            {circle !== inMiddle && <span className={styles['figure']}>{asked[circle]}</span>}
          </li>
        ))}
      </ul>
      {behind && (
        <p className={styles['tip']}>
          <Scale size={18} aria-hidden="true" />
          {t('notes:tip', { circle: t(`common:circleLower.${behind}`) })}
        </p>
      )}
    </section>
  )
}
