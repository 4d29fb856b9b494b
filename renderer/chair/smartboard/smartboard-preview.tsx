import { SmartboardScreen } from '@renderer/projector/smartboard-screen'
import { useChair, useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useRoomSight } from '@renderer/state/meeting/room-sight'
import { useNowOf } from '@renderer/state/window/use-now'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { Contrast, Monitor, MonitorCog, MonitorOff } from 'lucide-react'
import styles from './smartboard-panel.module.css'
import { useScreensDialog } from './use-screens-dialog'
import { useSmartboardAct } from './use-smartboard-act'

const BLACK_KEY = 'B'

/** The board as the room sees it now, in the green frame that nothing else has. */
export function SmartboardPreview() {
  const t = wordsIn('console')
  const { services } = useChair()
  const view = useMeetingStore((store) => store.view)
  const smartboard = useMeetingStore((store) => store.smartboard)
  const sight = useRoomSight()
  const isOpen = sight === 'open'
  const now = useNowOf(services.clock, view.clock)
  const Icon = isOpen ? Monitor : MonitorOff
  const frame = [styles['frame'], isOpen ? '' : sight === 'black' ? styles['black'] : styles['none']]
  return (
    <div className={frame.join(' ')} data-testid="smartboard-preview">
      <p className={styles['tab']}>
        <Icon size={18} aria-hidden="true" />
        {t(`smartboard.${isOpen ? 'onSmartboard' : sight}`)}
        <span className={styles['scene']}>{isOpen && t(`scene.${view.scene.kind}`)}</span>
      </p>
      <div className={styles['preview']} role="img" aria-label={t('smartboard.preview')}>
        <div className={styles[smartboard.shape]} inert>
          <SmartboardScreen view={view} now={now.clock} shape={smartboard.shape} />
        </div>
      </div>
    </div>
  )
}

/** Black, light or dark, and the window of the board itself. */
export function SmartboardSwitches() {
  const t = wordsIn('console')
  const dispatch = useDispatch()
  const actOnSmartboard = useSmartboardAct()
  const canShow = useMeetingStore((store) => store.smartboard.place === 'none' && store.smartboard.trouble === null)
  const isBlack = useMeetingStore((store) => store.meeting?.projector.isBlack ?? false)
  const isDark = useMeetingStore((store) => store.meeting?.projector.theme === 'dark')
  return (
    <>
      {canShow && (
        <Button isWide onClick={() => actOnSmartboard({ do: 'show' })}>
          {t('smartboard.open')}
        </Button>
      )}
      <div className={styles['row']}>
        <Button
          size="small"
          className={styles['grow']}
          aria-pressed={isBlack}
          onClick={() => dispatch({ type: 'projector/black', isBlack: !isBlack })}
        >
          {isBlack ? <Monitor size={18} aria-hidden="true" /> : <MonitorOff size={18} aria-hidden="true" />}
          {t(isBlack ? 'smartboard.makeVisible' : 'smartboard.makeBlack')}
          <kbd className={styles['kbd']}>{BLACK_KEY}</kbd>
        </Button>
        <Button
          size="icon"
          aria-label={t('smartboard.theme')}
          aria-pressed={isDark}
          title={t(isDark ? 'smartboard.lightTheme' : 'smartboard.theme')}
          onClick={() => dispatch({ type: 'projector/theme', theme: isDark ? 'light' : 'dark' })}
        >
          <Contrast size={18} aria-hidden="true" />
        </Button>
        <ScreensButton />
      </div>
    </>
  )
}

function ScreensButton() {
  const t = wordsIn('screens')
  const { open } = useScreensDialog()
  return (
    <Button size="icon" aria-label={t('title')} title={t('title')} onClick={open}>
      <MonitorCog size={18} aria-hidden="true" />
    </Button>
  )
}
