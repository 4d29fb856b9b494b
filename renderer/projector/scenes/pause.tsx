import { wordsIn } from '@renderer/ui/text'
import { CalmPicture } from '../parts/calm-picture'
import styles from './pause.module.css'

/** The neutral pause: nothing of what was going on, and no clock. */
export function Pause() {
  const t = wordsIn('projector')
  return (
    <section className={styles.pause}>
      <CalmPicture heading={t('pause.heading')} text={t('pause.soon')} />
    </section>
  )
}
