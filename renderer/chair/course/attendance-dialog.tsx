import { Attendance } from '@renderer/features/setup/attendance'
import { PupilAttendance } from '@renderer/features/setup/pupil-attendance'
import { useMeetingStore } from '@renderer/state/chair-context'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'

/** Who is there, at any moment of the evening: latecomers and people who leave. */
export function AttendanceDialog({ onClose }: { readonly onClose: () => void }) {
  const t = wordsIn(['console', 'common'])
  const isAboutPupil = useMeetingStore((store) => store.meeting?.pupil != null)
  return (
    <QuestionDialog
      title={t('console:attendance.title')}
      confirm={t('common:close')}
      isWide
      onConfirm={onClose}
      onDecline={onClose}
    >
      {isAboutPupil ? <PupilAttendance /> : <Attendance />}
    </QuestionDialog>
  )
}
