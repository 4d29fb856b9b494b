import { wordsIn } from '@renderer/ui/text'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import { ChevronRight } from 'lucide-react'
import styles from './foot-band.module.css'
import { Mark } from './mark'

export interface OrderOfCirclesProps {
  readonly circle: Circle | null
}

/** The three circles in the order in which they speak; the current one bold, with a filled mark. */
export function OrderOfCircles({ circle }: OrderOfCirclesProps) {
  const t = wordsIn('projector')
  return (
    <ol className={styles.order} aria-label={t('band.order')}>
      {CIRCLES.map((each, place) => (
        <li key={each} aria-current={each === circle ? 'step' : undefined}>
          {place > 0 && <ChevronRight className={styles.then} aria-hidden="true" />}
          <Mark circle={each} size={36} isOutline={each !== circle} />
          {t(`circles.${each}`)}
        </li>
      ))}
    </ol>
  )
}
