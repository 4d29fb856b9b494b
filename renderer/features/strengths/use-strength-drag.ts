import type { Announcements, DragEndEvent, DragOverEvent } from '@dnd-kit/core'
import { wordsIn } from '@renderer/ui/text'
import type { StrengthId } from '@shared/lib/ids'
import type { Strength, StrengthsState } from '@shared/strengths/state'
import { useCallback, useRef, useState } from 'react'
import { type CellPlace, strengthOf } from './grid-view'
import type { useMoveStrength } from './use-move-strength'

/** A strength in the air, and the cell it is over. */
export interface Drag {
  readonly id: StrengthId
  readonly over: string | null
}

const placeOf = (key: string): CellPlace => {
  const [area, saidBy] = key.split('.')
  return { area, saidBy } as CellPlace
}

/** So little of a drag is a press: of a finger that stays long, or of a hand that shakes. In px. */
const STILL = 8

/**
 * Translates what @dnd-kit tells into one command per drag, and into words for a screen reader. What was taken up
 * and let go on the spot was pressed.
 */
export function useStrengthDrag(
  state: StrengthsState,
  move: ReturnType<typeof useMoveStrength>,
  onPress: (strength: Strength) => void,
) {
  const t = wordsIn('strengths')
  const [drag, setDrag] = useState<Drag | null>(null)
  const held = useRef<StrengthId | null>(null)
  const said = useRef('')
  const onHold = useCallback((id: StrengthId) => {
    held.current = id
  }, [])
  const onDragStart = () => {
    if (held.current) setDrag({ id: held.current, over: null })
  }
  const onDragOver = ({ over }: Pick<DragOverEvent, 'over'>) => {
    setDrag((before) => before && { ...before, over: over ? String(over.id) : null })
  }
  const onDragEnd = ({ delta, over }: Pick<DragEndEvent, 'delta' | 'over'>) => {
    setDrag(null)
    const strength = strengthOf(state, held.current)
    if (!strength) return
    if (Math.hypot(delta.x, delta.y) < STILL) return onPress(strength)
    said.current = move(strength.id, over ? placeOf(String(over.id)) : null).said
  }
  const onDragCancel = () => setDrag(null)
  const announcements: Announcements = {
    onDragStart: () => t('say.held', { text: strengthOf(state, held.current)?.text.slice(0, 120) ?? '' }),
    onDragOver: ({ over }) => {
      if (!over) return t('say.nowhere')
      const { area, saidBy } = placeOf(String(over.id))
      return t('say.over', { area: t(`area.${area}`), party: t(`party.${saidBy}`) })
    },
    onDragEnd: () => said.current,
    onDragCancel: () => t('say.cancelled'),
  }
  const accessibility = { announcements, screenReaderInstructions: { draggable: t('howTo') } }
  return { drag, onHold, accessibility, handlers: { onDragStart, onDragOver, onDragEnd, onDragCancel } }
}
