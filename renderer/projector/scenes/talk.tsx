import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import type { SmartboardShape } from '@shared/smartboard/shape'
import { FitBox } from '../parts/fit-box'
import { InTheMiddle } from '../parts/in-the-middle'
import { Listeners } from '../parts/listeners'
import { RingClock } from '../parts/ring-clock'
import { useTypeSize } from '../parts/type-size'
import styles from './talk.module.css'
import { TalkBelow } from './talk-below'
import { linesBelowRing, questionPlace, type TalkSceneView } from './talk-layout'

export interface TalkProps {
  readonly scene: TalkSceneView
  readonly reading: ClockReading | null
  readonly shape: SmartboardShape
}

/** A circle talks or answers: the ring is the middle, the words stand around it. */
export function Talk({ scene, reading, shape }: TalkProps) {
  const t = wordsIn('projector')
  const { circle, doing, question, heard } = scene
  const words = question.items.join(' ')
  const size = useTypeSize()
  const place = questionPlace(question, heard.items.length > 0, shape, size)
  if (heard.items.length > 0 || place.startsWith('below')) {
    return <TalkBelow scene={scene} reading={reading} place={place} lines={linesBelowRing(question, shape, size)} />
  }
  return (
    <section className={styles.talk}>
      <RingClock reading={reading} circle={circle} form="talk" />
      <FitBox text={`${shape} ${words}`} className={styles.who}>
        <InTheMiddle circle={circle} does={t(`talk.${doing}`)} form="large" />
        {place !== 'instead' && (
          <Listeners circle={circle} does={doing === 'talk' ? t('talk.listenAndWrite') : t('talk.listen')} />
        )}
        {place !== 'none' && (
          <div className={styles.question}>
            <p className={styles.label}>{t('talk.centralQuestion')}</p>
            <p className={styles.words} dir="auto">
              {words}
            </p>
          </div>
        )}
      </FitBox>
    </section>
  )
}
