import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import { FitBox } from '../parts/fit-box'
import { InTheMiddle } from '../parts/in-the-middle'
import { Listeners } from '../parts/listeners'
import { RingClock } from '../parts/ring-clock'
import { HeardPoints } from './heard-points'
import styles from './talk-below.module.css'
import type { QuestionPlace, TalkSceneView } from './talk-layout'

export interface TalkBelowProps {
  readonly scene: TalkSceneView
  readonly reading: ClockReading | null
  readonly place: QuestionPlace
}

/** A circle talks, with points to pass on or a long question: the question runs below the ring. */
export function TalkBelow({ scene, reading, place }: TalkBelowProps) {
  const t = wordsIn('projector')
  const { circle, doing, question, heard } = scene
  const hasHeard = heard.items.length > 0
  const doesLong = t(`talk.${doing}`)
  const doesShort = doing === 'talk' ? t('talk.talkShort') : doesLong
  return (
    <section className={styles.talk} data-place={place}>
      <RingClock reading={reading} circle={circle} form="heard" />
      <div className={styles.right}>
        <InTheMiddle circle={circle} does={hasHeard ? doesShort : doesLong} form={hasHeard ? 'oneLine' : 'large'} />
        {hasHeard ? (
          <HeardPoints heard={heard} />
        ) : (
          <Listeners circle={circle} does={doing === 'talk' ? t('talk.listenAndWrite') : t('talk.listen')} />
        )}
      </div>
      {place !== 'none' && (
        <div className={styles.question}>
          <p className={styles.label}>{t('talk.centralQuestion')}</p>
          <FitBox text={`${place} ${question}`} className={styles.box}>
            <p className={styles.words} dir="auto">
              {question}
            </p>
          </FitBox>
        </div>
      )}
    </section>
  )
}
