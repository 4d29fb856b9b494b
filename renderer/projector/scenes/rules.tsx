import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import type { Circle } from '@shared/lib/ids'
import type { SceneView } from '@shared/smartboard/projector-view'
import { formatTimeOfDay } from '@shared/time/format'
import { LineClock } from '../parts/line-clock'
import { TopLine } from '../parts/top-line'
import { CirclesTalk, NoPerson, OwnNote, StaysHere } from './rule-pictures'
import styles from './rules.module.css'

export interface RulesProps {
  readonly scene: Extract<SceneView, { kind: 'rules' }>
  readonly circle: Circle | null
  readonly reading: ClockReading | null
}

/** The four rules of the evening, each with its picture; above them the planned end, or the clock once a circle has its turn. */
export function Rules({ scene, circle, reading }: RulesProps) {
  const t = wordsIn('projector')
  return (
    <section className={styles.rules}>
      <TopLine heading={t('rules.heading')}>
        {scene.plannedEnd !== null && (
          <p className={styles.end}>
            <small>{t('band.plannedEnd')}</small>
            <span>{formatTimeOfDay(scene.plannedEnd)}</span>
          </p>
        )}
        {reading && <LineClock reading={reading} circle={circle} />}
      </TopLine>
      <ol>
        <li>
          <CirclesTalk />
          <span>
            {t('rules.oneTalks')} <span className={styles.keep}>{t('rules.othersListen')}</span>
          </span>
        </li>
        <li>
          <OwnNote />
          {t('rules.write')}
        </li>
        <li>
          <NoPerson />
          {t('rules.theme')}
        </li>
        <li>
          <StaysHere />
          {t('rules.stays')}
        </li>
      </ol>
    </section>
  )
}
