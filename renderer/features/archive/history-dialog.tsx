import type { CatalogueEntry } from '@renderer/state/meeting/catalogue'
import { titleOfMeeting } from '@renderer/state/meeting/meeting-title'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import { formatLongDate, formatTimeOfDay } from '@shared/time/format'

export interface HistoryDialogProps {
  readonly entry: CatalogueEntry
  readonly onGoOn: () => void
  readonly onLater: () => void
}

/** A meeting of which there is more than one history: the chair chooses the one to go on with (docs/domain.md, rule 202). */
export function HistoryDialog({ entry: { summary }, onGoOn, onLater }: HistoryDialogProps) {
  const t = wordsIn('start')
  const date = formatLongDate(summary.changedAt)
  const words = { theme: titleOfMeeting(summary), date, time: formatTimeOfDay(summary.changedAt) }
  return (
    <QuestionDialog
      title={t('history.title')}
      confirm={t('history.confirm')}
      decline={t('history.decline')}
      onConfirm={onGoOn}
      onDecline={onLater}
    >
      <p>{t('history.text', words)}</p>
    </QuestionDialog>
  )
}
