import { useBreak } from '@renderer/features/agenda/use-break'
import { useDispatch } from '@renderer/state/chair-context'
import { newId } from '@renderer/state/new-id'
import { MenuButton, type MenuChoice } from '@renderer/ui/menu-button'
import { wordsIn } from '@renderer/ui/text'
import type { StepId } from '@shared/lib/ids'
import {
  ArrowLeftRight,
  Coffee,
  DoorClosed,
  FastForward,
  Keyboard,
  ListOrdered,
  type LucideIcon,
  NotebookPen,
  Scale,
  ScrollText,
  Timer,
  UserRoundCog,
  UserRoundX,
  Users,
} from 'lucide-react'
import type { CourseDialog } from './course-dialogs'

export interface CourseMenuProps {
  readonly onOpen: (dialog: CourseDialog) => void
  readonly onTimekeeper: () => void
  readonly onRules: () => void
}

/** One entry of a menu of the course. */
export function choice(id: string, label: string, Icon: LucideIcon, onChoose: () => void): MenuChoice {
  return { id, label, icon: <Icon size={18} aria-hidden="true" />, onChoose }
}

/** What bends the course of the evening: who is there, time, breaks, who leads, and the end. */
export function CourseMenu({ onOpen, onTimekeeper, onRules }: CourseMenuProps) {
  const t = wordsIn(['agenda', 'console', 'workingNotes'])
  const dispatch = useDispatch()
  const { start } = useBreak()
  const addChangeover = () =>
    void dispatch({ type: 'agenda/add-changeover', stepId: `switch.added.${newId()}` as StepId })
  const opens = (dialog: CourseDialog) => () => onOpen(dialog)
  return (
    <MenuButton
      label={t('agenda:menu')}
      icon={<ListOrdered size={18} aria-hidden="true" />}
      choices={[
        choice('attendance', t('console:attendance.title'), Users, opens('attendance')),
        choice('break', t('agenda:breakMenu'), Coffee, start),
        choice('changeover', t('agenda:changeover'), ArrowLeftRight, addChangeover),
        choice('rules', t('console:rulesAgain'), ScrollText, onRules),
        choice('timekeeper', t('console:timekeeper.menu'), Timer, onTimekeeper),
        choice('notes', t('workingNotes:title'), NotebookPen, opens('notes')),
        choice('redistribute', t('agenda:redistribute.menu'), Scale, opens('redistribute')),
        choice('missing', t('agenda:missing.menu'), UserRoundX, opens('missing')),
        choice('handOver', t('agenda:handOver.menu'), UserRoundCog, opens('handOver')),
        choice('keys', t('console:keys.title'), Keyboard, opens('keys')),
        choice('emergency', t('agenda:emergency.menu'), FastForward, opens('emergency')),
        choice('end', t('agenda:end'), DoorClosed, opens('end')),
      ]}
    />
  )
}
