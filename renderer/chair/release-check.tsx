import type { Doubts } from '@renderer/state/ask-first'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { useEffect, useRef } from 'react'
import { DoubtRows } from './doubt-rows'
import styles from './pupil-board.module.css'

export interface ReleaseCheckProps {
  readonly doubts: Doubts
  readonly onGoOn: () => void
  readonly onStop: () => void
}

/** A look at what is about to come on the board, before the room reads it. The chair decides (docs/domain.md, rules 80, 81 and 146). */
export function ReleaseCheck({ doubts, onGoOn, onStop }: ReleaseCheckProps) {
  const t = wordsIn('release')
  const place = useRef<HTMLDivElement>(null)
  // Not on the button that says yes: nobody reads on with Enter.
  useEffect(() => place.current?.querySelector<HTMLElement>('button')?.focus(), [])
  return (
    <section className={styles['check']} aria-label={t('check.title')} aria-live="polite">
      <DoubtRows doubts={doubts} />
      <div ref={place} className={styles['checkWays']}>
        <Button size="small" onClick={onStop}>
          {t('check.stop')}
        </Button>
        <Button size="small" onClick={onGoOn}>
          {t(doubts.needsAll ? 'check.agreed' : 'check.goOn')}
        </Button>
      </div>
    </section>
  )
}
