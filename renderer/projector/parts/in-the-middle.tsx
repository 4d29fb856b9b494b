import { wordsIn } from '@renderer/ui/text'
import type { Circle } from '@shared/lib/ids'
import styles from './in-the-middle.module.css'
import { Mark } from './mark'

export interface InTheMiddleProps {
  readonly circle: Circle
  /** What the circle does: „praten met elkaar”. */
  readonly does: string
  readonly form: 'large' | 'oneLine' | 'small'
}

/** Who is in the middle, and what they do. */
export function InTheMiddle({ circle, does, form }: InTheMiddleProps) {
  const t = wordsIn('projector')
  const doing = <span className={styles.does}>{does}</span>
  return (
    <div className={styles.block} data-form={form}>
      <p className={styles.label}>{t('talk.inTheMiddle')}</p>
      <h1 className={styles.name}>
        <Mark circle={circle} size={form === 'small' ? 56 : 84} />
        {t(`circles.${circle}`)}
        {form === 'oneLine' && doing}
      </h1>
      {form !== 'oneLine' && <p>{doing}</p>}
    </div>
  )
}
