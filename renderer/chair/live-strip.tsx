import { useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import { Monitor, MonitorOff } from 'lucide-react'
import styles from './live-strip.module.css'

/** In one green line: that something is on the board, and what. Without a board the line is dashed. */
export function LiveStrip() {
  const t = wordsIn(['console', 'release'])
  const scene = useMeetingStore((store) => store.view.scene.kind)
  const isBlack = useMeetingStore((store) => store.view.isBlack)
  const isNone = useMeetingStore((store) => store.board.place === 'none')
  const isAboutPupil = useMeetingStore((store) => store.meeting?.pupil != null)
  const isOff = isAboutPupil && scene === 'off' && !isBlack
  const isQuiet = isNone || isBlack || isOff
  const Icon = isQuiet ? MonitorOff : Monitor
  const classes = [styles['strip'], isNone || isOff ? styles['none'] : isBlack ? styles['black'] : '']
  return (
    <p className={classes.join(' ')} data-testid="live-strip">
      <Icon size={18} aria-hidden="true" />
      {isOff && !isNone
        ? t('release:off')
        : t(isNone ? 'console:board.none' : isBlack ? 'console:board.black' : 'console:board.onBoard')}
      {!isQuiet && <span>{t(`console:scene.${scene}`)}</span>}
    </p>
  )
}
