import { wordsIn } from '@renderer/ui/text'
import { CIRCLES } from '@shared/lib/ids'
import type { HeardPoint, Page } from '@shared/smartboard/projector-view'
import { FitBox } from '../parts/fit-box'
import { Mark } from '../parts/mark'
import { Pager } from '../parts/pager'
import styles from './heard-points.module.css'

export interface HeardPointsProps {
  readonly heard: Page<HeardPoint>
}

/** Points that the circles before this one passed on. */
export function HeardPoints({ heard }: HeardPointsProps) {
  const t = wordsIn('projector')
  const [first, second] = CIRCLES.filter((circle) => heard.items.some((point) => point.circle === circle))
  if (!first) return null
  const label = second
    ? t('talk.heardFromTwo', { first: t(`inSentence.${first}`), second: t(`inSentence.${second}`) })
    : t('talk.heardFromOne', { circle: t(`inSentence.${first}`) })
  return (
    <div className={styles.heard} data-paged={heard.count > 1 || undefined}>
      <p className={styles.label}>{label}</p>
      <FitBox text={heard.items.map((point) => point.text).join(' ')} className={styles.box}>
        <ul className={styles.points}>
          {heard.items.map((point) => (
            <li key={`${point.circle} ${point.text}`} dir="auto">
              <Mark circle={point.circle} size={30} />
              <span>{point.text}</span>
            </li>
          ))}
        </ul>
      </FitBox>
      <Pager index={heard.index} count={heard.count} />
    </div>
  )
}
