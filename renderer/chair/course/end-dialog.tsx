import { LeftOverList } from '@renderer/features/report/left-over-texts'
import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useLeftOver } from '@renderer/state/meeting/left-over'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { useState } from 'react'

/**
 * Asks before the meeting is closed: it is the one thing that „Terug” does not take back. The working notes go with it
 * unless the chair keeps them (docs/domain.md, rule 82); when wiping fails, the report says so and offers it again.
 */
export function EndDialog({ onClose }: { readonly onClose: () => void }) {
  const t = wordsIn(['agenda', 'common', 'workingNotes'])
  const dispatch = useDispatch()
  const wipeNotes = useMeetingStore((store) => store.wipeWorkingNotes)
  const hasLeftOver = useLeftOver().length > 0
  const [isWiping, setIsWiping] = useState(true)
  const end = () => {
    onClose()
    if (dispatch({ type: 'agenda/end' }).ok && isWiping) void wipeNotes()
  }
  return (
    <QuestionDialog
      title={t('agenda:endQuestion')}
      confirm={t('agenda:endConfirm')}
      decline={t('common:cancel')}
      onConfirm={end}
      onDecline={onClose}
    >
      <p>{t('agenda:endText')}</p>
      {hasLeftOver && (
        <>
          <p>{t('agenda:endLeftOver')}</p>
          <LeftOverList />
        </>
      )}
      <TickBox isOn={isWiping} onChange={setIsWiping}>
        {t('workingNotes:wipeAtEnd')}
      </TickBox>
      <p>{t(isWiping ? 'workingNotes:wipeHint' : 'workingNotes:keepHint')}</p>
    </QuestionDialog>
  )
}
