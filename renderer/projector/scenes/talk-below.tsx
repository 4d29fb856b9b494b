import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import type { CSSProperties } from 'react'
import { FitBox } from '../parts/fit-box'
import { InTheMiddle } from '../parts/in-the-middle'
import { Listeners } from '../parts/listeners'
import { Pager } from '../parts/pager'
import { RingClock } from '../parts/ring-clock'
import { HeardPoints } from './heard-points'
import styles from './talk-below.module.css'
import type { QuestionPlace, TalkSceneView } from './talk-layout'

export interface TalkBelowProps {
  readonly scene: TalkSceneView
  readonly reading: ClockReading | null
  readonly place: QuestionPlace
  /** Lines of the question, when they are more than two. */
  readonly lines: number
}

/** A circle talks, with points to pass on or a long question: the question runs below the ring. */
export function TalkBelow({ scene, reading, place, lines }: TalkBelowProps) {
  const t = wordsIn('projector')
  const { circle, doing, question, heard } = scene
  const hasHeard = heard.items.length > 0
  const words = question.items.join(' ')
  const doesLong = t(`talk.${doing}`)
  const doesShort = doing === 'talk' ? t('talk.talkShort') : doesLong
  return (
    <section className={styles.talk} data-place={place} style={{ '--lines': lines } as CSSProperties}>
      <RingClock reading={reading} circle={circle} form="heard" />
      <div className={styles.right}>
        <InTheMiddle circle={circle} does={hasHeard ? doesShort : doesLong} form={hasHeard ? 'oneLine' : 'large'} />
        {hasHeard ? (
          <HeardPoints heard={heard} />
        ) : (
          place !== 'belowMore' && (
            <Listeners circle={circle} does={doing === 'talk' ? t('talk.listenAndWrite') : t('talk.listen')} />
          )
        )}
      </div>
      {place !== 'none' && (
        <div className={styles.question}>
          <div className={styles.label}>
            <p>{t('talk.centralQuestion')}</p>
            <Pager index={question.index} count={question.count} />
          </div>
          <FitBox text={`${place} ${words}`} className={styles.box}>
            <p className={styles.words} dir="auto">
              {words}
            </p>
          </FitBox>
        </div>
      )}
    </section>
  )
}
