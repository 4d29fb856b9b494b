import { readClock } from '@shared/agenda/clock'
import type { ProjectorView } from '@shared/smartboard/projector-view'
import type { SmartboardShape } from '@shared/smartboard/shape'
import { type TypeSize, USUAL_SIZE } from '@shared/smartboard/type-sizes'
import type { MeetingTime } from '@shared/time/time'
import { lettersStyle, TypeSizeContext } from './parts/type-size'
import { SceneFade } from './scene-fade'
import { Off } from './scenes/off'
import { SceneBand } from './scenes/scene-band'
import styles from './smartboard-screen.module.css'

export interface SmartboardScreenProps {
  readonly view: ProjectorView
  /** A reading of the meeting clock; render again on each tick. */
  readonly now: MeetingTime
  readonly shape: SmartboardShape
  readonly size?: TypeSize
}

/**
 * The whole picture of the smartboard. Every size is in `--u`, which an ancestor sets: 1/1080 of the height the
 * picture gets. So the same picture fills a screen and the small preview. No landmark: the page around it is that.
 */
export function SmartboardScreen({ view, now, shape, size = USUAL_SIZE }: SmartboardScreenProps) {
  if (view.isBlack) return <div className={`${styles.stage} ${styles.black}`} data-theme="dark" data-shape={shape} />
  if (view.scene.kind === 'off') {
    return (
      <div className={styles.stage} data-theme={view.theme} data-shape={shape} data-scene="off">
        <Off />
      </div>
    )
  }
  const reading = view.clock && readClock(view.clock, now)
  return (
    <TypeSizeContext.Provider value={size}>
      <div
        className={styles.stage}
        style={lettersStyle(size)}
        data-theme={view.theme}
        data-shape={shape}
        data-scene={view.scene.kind}
      >
        <SceneFade view={view} reading={reading} shape={shape} />
        <SceneBand view={view} reading={reading} />
      </div>
    </TypeSizeContext.Provider>
  )
}
