import { useMeetingStore } from '@renderer/state/chair-context'
import { useRoomSight } from '@renderer/state/meeting/room-sight'
import { wordsIn } from '@renderer/ui/text'
import { Monitor, MonitorOff } from 'lucide-react'
import styles from './live-strip.module.css'

/** In one green line: that something is on the board, and what. Without a board the line is dashed. */
export function LiveStrip() {
  const t = wordsIn(['console', 'release'])
  const scene = useMeetingStore((store) => store.view.scene.kind)
  const sight = useRoomSight()
  const isAboutPupil = useMeetingStore((store) => store.meeting?.pupil != null)
  const isOff = isAboutPupil && scene === 'off' && sight === 'open'
  const isQuiet = sight !== 'open' || isOff
  const Icon = isQuiet ? MonitorOff : Monitor
  const classes = [styles['strip'], !isQuiet ? '' : sight === 'black' ? styles['black'] : styles['none']]
  return (
    <p className={classes.join(' ')} data-testid="live-strip">
      <Icon size={18} aria-hidden="true" />
      {isOff ? t('release:off') : t(`console:smartboard.${sight === 'open' ? 'onSmartboard' : sight}`)}
      {!isQuiet && <span>{t(`console:scene.${scene}`)}</span>}
    </p>
  )
}
