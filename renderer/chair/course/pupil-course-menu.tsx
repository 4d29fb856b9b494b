import { useBreak } from '@renderer/features/agenda/use-break'
import { MenuButton } from '@renderer/ui/menu-button'
import { wordsIn } from '@renderer/ui/text'
import { ArrowDownUp, Coffee, DoorClosed, Keyboard, ListOrdered, Timer, UserRoundCog, Users } from 'lucide-react'
import type { CourseDialog } from './course-dialogs'
import { choice } from './course-menu'

export interface PupilCourseMenuProps {
  readonly onOpen: (dialog: CourseDialog) => void
  readonly onTimekeeper: () => void
}

/** What bends the course of a meeting about one pupil. */
export function PupilCourseMenu({ onOpen, onTimekeeper }: PupilCourseMenuProps) {
  const t = wordsIn(['agenda', 'console', 'pupil'])
  const { start } = useBreak()
  const opens = (dialog: CourseDialog) => () => onOpen(dialog)
  return (
    <MenuButton
      label={t('agenda:menu')}
      icon={<ListOrdered size={18} aria-hidden="true" />}
      choices={[
        choice('order', t('pupil:bend.menu'), ArrowDownUp, opens('order')),
        choice('attendance', t('console:attendance.title'), Users, opens('attendance')),
        choice('break', t('agenda:breakMenu'), Coffee, start),
        choice('timekeeper', t('console:timekeeper.menu'), Timer, onTimekeeper),
        choice('handOver', t('pupil:bend.handOver'), UserRoundCog, opens('handOver')),
        choice('keys', t('console:keys.title'), Keyboard, opens('keys')),
        choice('end', t('agenda:end'), DoorClosed, opens('end')),
      ]}
    />
  )
}
