import { Button } from '@renderer/ui/button'
import { CAREFUL_KINDS } from '@shared/guidance/careful-words'
import { CircleHelp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './pupil-board.module.css'
import type { Doubts } from './use-release'

export interface ReleaseCheckProps {
  readonly doubts: Doubts
  readonly onGoOn: () => void
  readonly onStop: () => void
}

/** A look at words and names before the room reads them. The chair decides (docs/domain.md, rules 80 and 81). */
export function ReleaseCheck({ doubts, onGoOn, onStop }: ReleaseCheckProps) {
  const { t } = useTranslation('release')
  const place = useRef<HTMLDivElement>(null)
  // Not on the button that says yes: nobody reads on with Enter.
  useEffect(() => place.current?.querySelector<HTMLElement>('button')?.focus(), [])
  const rows = [
    ...CAREFUL_KINDS.map((kind) => ({
      kind,
      words: doubts.words.filter((one) => one.kind === kind).map((one) => one.word),
    })),
    { kind: 'name' as const, words: doubts.names },
  ].filter(({ words }) => words.length > 0)
  return (
    <section className={styles['check']} aria-label={t('check.title')} aria-live="polite">
      {rows.map(({ kind, words }) => (
        <p key={kind}>
          <CircleHelp size={16} aria-hidden="true" />
          <span>
            <b>{t(`check.${kind}`)}</b> {t('check.words', { words: words.join(', ') })}
          </span>
        </p>
      ))}
      <div ref={place} className={styles['checkWays']}>
        <Button size="small" onClick={onStop}>
          {t('check.stop')}
        </Button>
        <Button size="small" onClick={onGoOn}>
          {t('check.goOn')}
        </Button>
      </div>
    </section>
  )
}
