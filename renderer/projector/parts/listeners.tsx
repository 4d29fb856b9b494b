import { wordsIn } from '@renderer/ui/text'
import type { Circle } from '@shared/lib/ids'
import { listenersOf } from './circles'
import styles from './listeners.module.css'
import { Mark } from './mark'

export interface ListenersProps {
  readonly circle: Circle
  readonly does: string
}

/** The two circles around the one that talks. */
export function Listeners({ circle, does }: ListenersProps) {
  const t = wordsIn('projector')
  return (
    <div>
      <p className={styles.label}>{t('talk.around')}</p>
      <p className={styles.names}>
        {listenersOf(circle).map((listener) => (
          <span key={listener}>
            <Mark circle={listener} size={54} />
            {t(`circles.${listener}`)}
          </span>
        ))}
      </p>
      <p className={styles.does}>{does}</p>
    </div>
  )
}
