import type { Announcements, DndContextProps } from '@dnd-kit/core'
import { wordsIn } from '@renderer/ui/text'
import type { ActDecision } from '@shared/notes/decide-act'
import { findNote, type Lane, type NotesState } from '@shared/notes/state'
import type { Drag } from './use-note-drag'

/** What a screen reader hears during a drag; what it came to is said where all acts say it. */
export function useDragWords(
  notes: NotesState,
  drag: Drag | null,
  look: ActDecision['kind'] | null,
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
    onDragEnd: () => undefined,
    onDragCancel: () => t('say.cancelled'),
  }
  return { announcements, screenReaderInstructions: { draggable: t('say.howTo') } }
}
