import { wordsIn } from '@renderer/ui/text'
import { Monitor, MonitorOff } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './smartboard-frame.module.css'
import type { Release } from './use-release'

export interface SmartboardFrameProps {
  readonly release: Release
  readonly children: ReactNode
}

/** What the room can read stands in a green frame; what is out but not shown in a dark one; the rest in none. */
export function SmartboardFrame({ release, children }: SmartboardFrameProps) {
  const t = wordsIn('pupilCase')
  const { isOut, isShown, isChanged } = release
  const Icon = isShown ? Monitor : MonitorOff
  return (
    <div className={[styles['frame'], isOut ? styles['out'] : '', isShown ? styles['shown'] : ''].join(' ')}>
      {isOut && (
        <p className={styles['tab']}>
          <Icon size={16} strokeWidth={2.2} aria-hidden="true" />
          {t(isShown ? 'release.onSmartboard' : 'release.notNow')}
          {isChanged && <span className={styles['changed']}>{t('release.changed')}</span>}
        </p>
      )}
      {children}
    </div>
  )
}
