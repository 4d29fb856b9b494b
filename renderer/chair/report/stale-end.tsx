import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { useState } from 'react'

/** Closes a meeting that was left running. The working notes go with it unless the chair keeps them (docs/domain.md, rule 82). */
export function StaleEnd() {
  const t = wordsIn(['report', 'workingNotes'])
  const { store } = useChair()
  const hasNotes = useMeetingStore(
    ({ workingNotes: notes }) => notes.kind === 'unreadable' || (notes.kind === 'open' && notes.text !== ''),
  )
  const [isWiping, setIsWiping] = useState(true)
  return (
    <MessageBar kind="note" text={t('report:review')}>
      {hasNotes && (
        <TickBox isOn={isWiping} onChange={setIsWiping}>
          {t('workingNotes:wipeAtEnd')}
        </TickBox>
      )}
      <Button size="small" onClick={() => void store.getState().endStale(isWiping)}>
        {t('report:closeIt')}
      </Button>
    </MessageBar>
  )
}
