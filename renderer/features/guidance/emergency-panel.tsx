import { useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { emergencyCard } from '@shared/guidance/emergency-cards'
import type { Emergency } from '@shared/guidance/guidance-types'
import { ArrowRight, Check, Lock, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './emergency-panel.module.css'

export interface EmergencyPanelProps {
  readonly emergency: Emergency
  readonly onBack: () => void
  /** Only while a question is live: go on without it. */
  readonly onOtherQuestion?: (() => void) | undefined
}

function Advice({ icon, title, text }: { readonly icon: ReactNode; readonly title: string; readonly text: string }) {
  return (
    <div>
      <h3>
        {icon}
        {title}
      </h3>
      <p>{text}</p>
    </div>
  )
}

/** The card for a hard moment, in the place of the step's work while the board shows the pause. */
export function EmergencyPanel({ emergency, onBack, onOtherQuestion }: EmergencyPanelProps) {
  const t = wordsIn(['console', 'common'])
  const isAboutPupil = useMeetingStore(({ meeting }) => meeting?.pupil != null)
  const card = emergencyCard(emergency, isAboutPupil)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles['card']} aria-label={t('console:break.title')} data-testid="emergency-card">
      <header className={styles['head']}>
        <div>
          <h1 ref={heading} className={styles['title']} tabIndex={-1}>
            {card.title}
          </h1>
          <p className={styles['sign']}>{card.sign}</p>
        </div>
        <span className={styles['private']}>
          <Lock size={15} aria-hidden="true" />
          {t('common:private')}
        </span>
      </header>
      <ol className={styles['say']} aria-label={t('console:cue.say')}>
        {card.say.map((sentence, index) => (
          <li key={sentence}>
            <span className={styles['figure']} aria-hidden="true">
              {index + 1}
            </span>
            {`“${sentence}”`}
          </li>
        ))}
      </ol>
      <div className={styles['advice']}>
        <Advice
          icon={<Check size={18} strokeWidth={2.5} className={styles['do']} aria-hidden="true" />}
          title={t('console:break.doNow')}
          text={card.doNow}
        />
        <Advice icon={<X size={18} aria-hidden="true" />} title={t('console:break.rather')} text={card.rather} />
        <Advice icon={<ArrowRight size={18} aria-hidden="true" />} title={t('console:break.later')} text={card.later} />
      </div>
      <footer className={styles['foot']}>
        <Button kind="primary" onClick={onBack}>
          {t('console:break.back')}
        </Button>
        {onOtherQuestion && <Button onClick={onOtherQuestion}>{t('console:break.otherQuestion')}</Button>}
        <p className={styles['hint']}>{t('console:break.backHint')}</p>
      </footer>
    </section>
  )
}
