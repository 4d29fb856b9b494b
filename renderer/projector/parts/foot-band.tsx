import { wordsIn } from '@renderer/ui/text'
import { Flag, Hourglass } from 'lucide-react'
import type { ReactNode } from 'react'
import { FitBox } from './fit-box'
import styles from './foot-band.module.css'

export interface FootBandProps {
  readonly label: string
  readonly title: string
  readonly phase: 'normal' | 'warning' | 'over'
  /** Stands on the right, except while time words are shown. */
  readonly children?: ReactNode
  /** Stands on the right in every state. */
  readonly pager?: ReactNode
}

function TimeWords({ phase }: { readonly phase: 'warning' | 'over' }) {
  const t = wordsIn('projector')
  const Icon = phase === 'warning' ? Hourglass : Flag
  const [now, rest] =
    phase === 'warning' ? [t('band.warning'), t('band.warningRest')] : [t('band.over'), t('band.overRest')]
  return (
    <p className={styles.say}>
      <Icon className={styles.icon} strokeWidth={2.2} aria-hidden="true" />
      <span>
        {now} <span className={styles.rest}>{rest}</span>
      </span>
    </p>
  )
}

/** The band at the foot: same place and height in every state. */
export function FootBand({ label, title, phase, children, pager }: FootBandProps) {
  return (
    <div className={styles.band} data-phase={phase}>
      {phase === 'normal' ? (
        <FitBox text={`${label} ${title}`} className={styles.box}>
          <p className={styles.theme}>
            {title !== '' && <small>{label}</small>}
            <span dir="auto">{title}</span>
          </p>
        </FitBox>
      ) : (
        <TimeWords phase={phase} />
      )}
      {phase === 'normal' && children}
      {pager}
    </div>
  )
}
