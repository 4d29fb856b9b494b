import { AttendanceDialog } from './attendance-dialog'
import { CourseOrderDialog } from './course-order-dialog'
import { EmergencyEndDialog } from './emergency-end-dialog'
import { EndDialog } from './end-dialog'
import { HandOverDialog } from './hand-over-dialog'
import { MissingCircleDialog } from './missing-circle-dialog'
import { RedistributeDialog } from './redistribute-dialog'
import { ShortcutDialog } from './shortcut-dialog'
import { WorkingNotesDialog } from './working-notes-dialog'

const DIALOGS = {
  attendance: AttendanceDialog,
  order: CourseOrderDialog,
  notes: WorkingNotesDialog,
  redistribute: RedistributeDialog,
  missing: MissingCircleDialog,
  emergency: EmergencyEndDialog,
  handOver: HandOverDialog,
  keys: ShortcutDialog,
  end: EndDialog,
} as const

export type CourseDialog = keyof typeof DIALOGS

export interface CourseDialogsProps {
  readonly open: CourseDialog | null
  readonly onClose: () => void
}

/** The one dialog that is open, if any. */
export function CourseDialogs({ open, onClose }: CourseDialogsProps) {
  const Dialog = open && DIALOGS[open]
  return Dialog && <Dialog onClose={onClose} />
}
