import { wordsIn } from '@renderer/ui/text'
import { CIRCLES } from '@shared/lib/ids'
import type { SmartboardShape } from '@shared/smartboard/shape'
import { FootBand } from './parts/foot-band'
import { Mark } from './parts/mark'
import stage from './smartboard-screen.module.css'
import styles from './test-picture.module.css'

const CORNERS = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const

/**
 * The picture to try the board with before the evening: corners and an edge at the very rim, the three marks on their
 * colours, and one line in each size the board uses. It holds nothing of a meeting (docs/domain.md, rule 57).
 */
export function TestPicture({ shape }: { readonly shape: SmartboardShape }) {
  const t = wordsIn('projector')
  return (
    <div className={stage.stage} data-theme="light" data-shape={shape} data-scene="test">
      <section className={styles.test}>
        <ul className={styles.marks}>
          {CIRCLES.map((circle) => (
            <li key={circle} data-circle={circle}>
              <Mark circle={circle} size={150} />
              {t(`circles.${circle}`)}
            </li>
          ))}
        </ul>
        <h1 className={styles.heading}>{t('test.heading')}</h1>
        <p className={styles.lead}>{t('test.lead')}</p>
        <p className={styles.body}>{t('test.body')}</p>
        <p className={styles.small}>{t('test.small')}</p>
      </section>
      <FootBand label="" title={t('test.label')} phase="normal">
        <p>{t('test.corners')}</p>
      </FootBand>
      <div className={styles.edge} aria-hidden="true">
        {CORNERS.map((corner) => (
          <i key={corner} className={styles[corner]} />
        ))}
      </div>
    </div>
  )
}
