import type { ClockReading } from '@shared/agenda/clock'
import { isLetOut } from '@shared/meeting/scenes'
import type { ProjectorView } from '@shared/smartboard/projector-view'
import type { SmartboardShape } from '@shared/smartboard/shape'
import { useEffect, useRef, useState } from 'react'
import { useReducedMotion } from './parts/use-reduced-motion'
import styles from './scene-fade.module.css'
import { Scene } from './scenes/scene'

export interface SceneFadeProps {
  readonly view: ProjectorView
  readonly reading: ClockReading | null
  readonly shape: SmartboardShape
}

/** A little longer than `--m-calm`, in ms. */
const FADE = 640

/** Two views with the same key are the same picture with other words or figures in it: no fade. */
function pictureKey({ scene, circle }: ProjectorView): string {
  return `${scene.kind} ${circle ?? ''} ${scene.kind === 'talk' ? scene.doing : ''}`
}

/** What is taken off the board goes at once: a question, and everything the chair releases by hand. A pause too. */
function mayFade(from: ProjectorView, to: ProjectorView): boolean {
  return !isLetOut(from.scene.kind) && to.scene.kind !== 'pause'
}

/** Shows a picture; it fades over the one before it, or stands there at once when that one had to go at once. */
export function SceneFade(props: SceneFadeProps) {
  const isStill = useReducedMotion()
  const key = pictureKey(props.view)
  const last = useRef(props)
  const [shownKey, setShownKey] = useState(key)
  const [leaving, setLeaving] = useState<SceneFadeProps | null>(null)
  if (key !== shownKey) {
    setShownKey(key)
    setLeaving(!isStill && mayFade(last.current.view, props.view) ? last.current : null)
  }
  useEffect(() => {
    last.current = props
  })
  useEffect(() => {
    if (!leaving) return
    const timer = setTimeout(() => setLeaving(null), FADE)
    return () => clearTimeout(timer)
  }, [leaving])
  return (
    <div className={styles.pictures}>
      {leaving && (
        <div key={pictureKey(leaving.view)} className={`${styles.picture} ${styles.leaving}`} aria-hidden="true">
          <Scene {...leaving} />
        </div>
      )}
      <div key={key} className={leaving ? `${styles.picture} ${styles.coming}` : styles.picture}>
        <Scene {...props} />
      </div>
    </div>
  )
}
