import { wordsIn } from '@renderer/ui/text'
import type { ScreenInfo } from '@shared/ipc/contract'
import { Lock, Monitor } from 'lucide-react'
import styles from './screen-map.module.css'

export interface ScreenMapProps {
  readonly screens: readonly ScreenInfo[]
  readonly onChoose: (id: number) => void
}

/** The smallest rectangle around all displays. */
function around(screens: readonly ScreenInfo[]) {
  const x = Math.min(...screens.map(({ bounds }) => bounds.x))
  const y = Math.min(...screens.map(({ bounds }) => bounds.y))
  const right = Math.max(...screens.map(({ bounds }) => bounds.x + bounds.width))
  const bottom = Math.max(...screens.map(({ bounds }) => bounds.y + bounds.height))
  return { x, y, width: right - x, height: bottom - y }
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)}%`

/** The displays to scale, as they lie beside each other. A free one is a button: it becomes the board. */
export function ScreenMap({ screens, onChoose }: ScreenMapProps) {
  const t = wordsIn('screens')
  if (screens.length === 0) return null
  const area = around(screens)
  const ratio = area.width / area.height
  return (
    <fieldset className={styles['map']}>
      <legend className={styles['legend']}>{t('map')}</legend>
      <div className={styles['area']} style={{ aspectRatio: String(ratio), width: `min(100%, ${220 * ratio}px)` }}>
        {screens.map((screen, index) => {
          const { bounds, id } = screen
          const style = {
            left: percent(bounds.x - area.x, area.width),
            top: percent(bounds.y - area.y, area.height),
            width: percent(bounds.width, area.width),
            height: percent(bounds.height, area.height),
          }
          return (
            <div key={id} className={styles['place']} style={style}>
              <OneScreen screen={screen} number={index + 1} onChoose={() => onChoose(id)} />
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

interface OneScreenProps {
  readonly screen: ScreenInfo
  readonly number: number
  readonly onChoose: () => void
}

function OneScreen({ screen, number, onChoose }: OneScreenProps) {
  const t = wordsIn('screens')
  const { isConsole, isSmartboard, bounds, name } = screen
  const size = t('size', { width: bounds.width, height: bounds.height })
  const said = t(isConsole ? 'sayYours' : isSmartboard ? 'saySmartboard' : 'sayUse', { number, size })
  const look = isSmartboard ? styles['smartboard'] : isConsole ? styles['console'] : styles['free']
  return (
    <button
      type="button"
      className={[styles['screen'], look].join(' ')}
      aria-label={said}
      aria-pressed={isSmartboard}
      disabled={isConsole}
      onClick={isSmartboard ? undefined : onChoose}
    >
      <b className={styles['number']}>{number}</b>
      <span className={styles['what']}>
        {isConsole && <Lock size={16} aria-hidden="true" />}
        {isSmartboard && <Monitor size={16} aria-hidden="true" />}
        {t(isConsole ? 'yours' : isSmartboard ? 'smartboard' : 'use')}
      </span>
      <small className={styles['meta']}>{name === '' ? size : `${name} · ${size}`}</small>
    </button>
  )
}
