import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import { askedByCircle, circleBehind } from '@shared/board/counts'
import type { BoardState } from '@shared/board/state'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import { Scale } from 'lucide-react'
import styles from './fairness.module.css'

export interface FairnessProps {
  readonly board: BoardState
  readonly inMiddle: Circle
}

/** Questions asked per asking circle in this round, and one tip when a circle is behind. Only the chair sees it. */
export function Fairness({ board, inMiddle }: FairnessProps) {
  const t = wordsIn(['board', 'common'])
  const asked = askedByCircle(board, inMiddle)
  const behind = circleBehind(board, inMiddle)
  const marks = (circle: Circle) => Array.from({ length: asked[circle] }, (_, place) => `${circle}.${place}`)
  return (
    <section className={styles['fair']} aria-label={t('board:askedPerCircle')}>
      <h3>{t('board:askedPerCircle')}</h3>
      <ul>
        {CIRCLES.map((circle) => (
          <li key={circle}>
            <span>{t(`common:circle.${circle}`)}</span>
            <span className={styles['marks']}>
              {circle === inMiddle && t('board:inMiddle')}
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
          {t('board:tip', { circle: t(`common:circleLower.${behind}`) })}
        </p>
      )}
    </section>
  )
}
