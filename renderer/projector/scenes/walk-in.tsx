import { wordsIn } from '@renderer/ui/text'
import { CIRCLES } from '@shared/lib/ids'
import type { SceneView } from '@shared/smartboard/projector-view'
import { formatTimeOfDay } from '@shared/time/format'
import { FitBox } from '../parts/fit-box'
import { Mark } from '../parts/mark'
import { Seat } from '../parts/seat'
import styles from './walk-in.module.css'

export interface WalkInProps {
  readonly scene: Extract<SceneView, { kind: 'walkIn' }>
}

const TABLES = [
  { circle: 'students', x: 444, y: 244 },
  { circle: 'parents', x: 213, y: 644 },
  { circle: 'teachers', x: 675, y: 644 },
] as const
const SEATS = Array.from({ length: 12 }, (_, seat) => (seat * Math.PI) / 6)
/** A theme longer than this takes more than one line at full size. */
const SHORT_THEME = 19

function Tables() {
  return (
    <svg viewBox="0 0 888 888" aria-hidden="true">
      {TABLES.map(({ circle, x, y }) => (
        <g key={circle} data-circle={circle}>
          <circle className={styles.table} cx={x} cy={y} r="168" />
          {SEATS.map((angle) => (
            <Seat
              key={angle}
              circle={circle}
              x={x + 193 * Math.sin(angle)}
              y={y - 193 * Math.cos(angle)}
              scale={1.14}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** While people come in: where to sit, what it is about, when it begins. */
export function WalkIn({ scene }: WalkInProps) {
  const t = wordsIn('projector')
  const { theme } = scene
  const isLong = theme.length > SHORT_THEME
  return (
    <section className={styles.walkIn}>
      <div className={styles.room}>
        <Tables />
        {CIRCLES.map((circle) => (
          <b key={circle} data-at={circle}>
            <Mark circle={circle} size={56} />
            {t(`circles.${circle}`)}
          </b>
        ))}
      </div>
      <FitBox text={theme} className={styles.hello} isLong={isLong}>
        <h1 className={styles.welcome}>{t('walkIn.welcome')}</h1>
        {theme !== '' && (
          <div>
            <p className={styles.label}>{t('walkIn.theme')}</p>
            <p className={styles.theme} data-long={isLong || undefined} dir="auto">
              {theme}
            </p>
          </div>
        )}
        <div>
          <p className={styles.label}>{t('walkIn.begin')}</p>
          <p className={styles.begin}>{formatTimeOfDay(scene.begin)}</p>
        </div>
        <p className={styles.ask}>
          <span>{t('walkIn.seat')}</span> <span>{t('walkIn.pen')}</span>
        </p>
      </FitBox>
    </section>
  )
}
