import type { CatalogueEntry } from '@renderer/state/meeting/catalogue'
import { titleOfMeeting } from '@renderer/state/meeting/meeting-title'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import type { MeetingId } from '@shared/lib/ids'
import { formatLongDate, formatTimeOfDay } from '@shared/time/format'
import { useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import styles from './look-back-dialog.module.css'

export interface LookBackDialogProps {
  readonly entries: readonly CatalogueEntry[]
  /** The talk to look back on; null for one without an earlier talk. */
  readonly onChoose: (meetingId: MeetingId | null) => void
  readonly onCancel: () => void
}

const NONE = 'none'

/** The talks that can be looked back on, newest first: about one pupil, and closed. */
function talksToLookBackOn(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  return entries.filter(({ summary }) => summary.pupil !== null && summary.status === 'ended')
}

/** Which talk is looked back on, so that its agreements come along (docs/domain.md, rule 272). */
export function LookBackDialog({ entries, onChoose, onCancel }: LookBackDialogProps) {
  const t = wordsIn(['start', 'common'])
  const talks = talksToLookBackOn(entries)
  const [chosen, setChosen] = useState<string>(talks[0]?.meetingId ?? NONE)
  const found = talks.find(({ meetingId }) => meetingId === chosen)
  return (
    <QuestionDialog
      title={t('start:lookBack.title')}
      confirm={t(found ? 'start:lookBack.confirm' : 'start:lookBack.confirmNone')}
      decline={t('common:cancel')}
      isWide
      onConfirm={() => onChoose(found?.meetingId ?? null)}
      onDecline={onCancel}
    >
      <p>{t(talks.length > 0 ? 'start:lookBack.text' : 'start:lookBack.nothing')}</p>
      <RadioGroup
        aria-label={t('start:lookBack.title')}
        className={styles['talks'] ?? ''}
        value={chosen}
        onChange={setChosen}
      >
        {talks.map(({ meetingId, summary }) => (
          <Radio key={meetingId} value={meetingId} className={styles['talk'] ?? ''}>
            <span className={styles['dot']} aria-hidden="true" />
            <b dir="auto">{titleOfMeeting(summary)}</b>
            <span dir="auto">
              {[summary.pupil?.className.trim(), `${formatLongDate(summary.begin)}, ${formatTimeOfDay(summary.begin)}`]
                .filter(Boolean)
                .join(', ')}
            </span>
          </Radio>
        ))}
        <Radio value={NONE} className={styles['talk'] ?? ''}>
          <span className={styles['dot']} aria-hidden="true" />
          <b>{t('start:lookBack.none')}</b>
          <span>{t('start:lookBack.noneText')}</span>
        </Radio>
      </RadioGroup>
    </QuestionDialog>
  )
}
