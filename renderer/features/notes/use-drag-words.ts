import type { Announcements, DndContextProps } from '@dnd-kit/core'
import { wordsIn } from '@renderer/ui/text'
import { findNote, type Lane, type NotesState } from '@shared/notes/state'
import type { RefObject } from 'react'
import type { MoveDecision } from './decide-move'
import type { Drag } from './use-note-drag'

/** What a screen reader hears of a drag. */
export function useDragWords(
  notes: NotesState,
  drag: Drag | null,
  look: MoveDecision['kind'] | null,
  said: RefObject<string>,
): NonNullable<DndContextProps['accessibility']> {
  const t = wordsIn('notes')
  const announcements: Announcements = {
    onDragStart: () => {
      const ids = drag?.ids ?? []
      const note = ids[0] && findNote(notes, ids[0])
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
