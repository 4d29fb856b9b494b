import type { Announcements, DndContextProps } from '@dnd-kit/core'
import { wordsIn } from '@renderer/ui/text'
import { type BoardState, findNote, type Lane } from '@shared/board/state'
import type { RefObject } from 'react'
import type { MoveDecision } from './decide-move'
import type { Drag } from './use-note-drag'

/** What a screen reader hears of a drag. */
export function useDragWords(
  board: BoardState,
  drag: Drag | null,
  look: MoveDecision['kind'] | null,
  said: RefObject<string>,
): NonNullable<DndContextProps['accessibility']> {
  const t = wordsIn('board')
  const announcements: Announcements = {
    onDragStart: () => {
      const ids = drag?.ids ?? []
      const note = ids[0] && findNote(board, ids[0])
      if (ids.length > 1) return t('say.heldMany', { count: ids.length })
      return note ? t('say.held', { text: note.text.slice(0, 120) }) : undefined
    },
    onDragOver: ({ over }) => {
      if (!over) return t('say.nowhere')
      const lane = t(`lane.${over.id as Lane}`)
      return look === 'refused' ? t('say.overRefused', { lane }) : t('say.over', { lane })
    },
    onDragEnd: () => said.current,
    onDragCancel: () => t('say.cancelled'),
  }
  return { announcements, screenReaderInstructions: { draggable: t('say.howTo') } }
}
