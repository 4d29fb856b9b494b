import { useRoomSees, useRoomSight } from '@renderer/state/meeting/room-sight'
import type { NewCommand } from '@renderer/state/meeting/store-shape'
import { wordsIn } from '@renderer/ui/text'
import type { SceneKind } from '@shared/meeting/scenes'
import { Check } from 'lucide-react'
import styles from './step-panels.module.css'

type Scene = Extract<SceneKind, 'summary' | 'followUp'>

export interface ShownStateProps {
  readonly scene: Scene
  /** Whether there is nothing to put on the board. */
  readonly isEmpty: boolean
  readonly isReleased: boolean
  /** Whether what was released is what stands here now. */
  readonly isSame: boolean
}

/** Whether the room sees this picture now, and the way to it: it chooses the picture, so that a black board shows it too. */
export function useScene(scene: Scene): { readonly isOn: boolean; readonly show: readonly NewCommand[] } {
  const isOn = useRoomSees(scene)
  return { isOn, show: isOn ? [] : [{ type: 'projector/show', scene }] }
}

/** What the room sees of this list, or what is missing before it can come on the board (docs/domain.md, rule 182). */
export function ShownState({ scene, isEmpty, isReleased, isSame }: ShownStateProps) {
  const t = wordsIn(['talk', 'console'])
  const { isOn } = useScene(scene)
  const sight = useRoomSight()
  if (isReleased && isSame && isOn) {
    return (
      <span className={styles['state']}>
        <Check size={16} aria-hidden="true" />
        {t('talk:shown')}
      </span>
    )
  }
  const words = isOn ? 'changed' : sight === 'open' ? 'elsewhere' : sight
  return (
    <>
      {isReleased && (
        <span className={[styles['state'], styles['changed']].join(' ')}>
          {words === 'changed' ? t('talk:changed') : t(`console:smartboard.${words}`)}
        </span>
      )}
      {isEmpty && <span className={styles['muted']}>{t(`talk:missing.${scene}`)}</span>}
    </>
  )
}
