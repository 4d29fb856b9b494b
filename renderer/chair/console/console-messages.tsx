import { useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'
import { formatElapsed } from '@shared/time/format'
import { sum } from '@shared/time/time'
import { SmartboardMessages } from '../smartboard/smartboard-messages'
import { StorageNotes } from '../storage-notes'

const SHOWN_IN_PLACE = ['board/', 'talk/']

/** Calm lines above the clock: not saved, a gap in time, something that could not be done. */
export function ConsoleMessages() {
  const t = wordsIn(['agenda', 'problems'])
  const gaps = useMeetingStore((store) => store.gaps)
  const answerGap = useMeetingStore((store) => store.answerGap)
  const problem = useMeetingStore((store) => store.problem)
  const isElsewhere = problem !== null && !SHOWN_IN_PLACE.some((room) => problem.startsWith(room))
  return (
    <>
      <StorageNotes />
      <SmartboardMessages />
      {gaps.length > 0 && (
        <MessageBar
          kind="note"
          text={t('agenda:gap.text', { time: formatElapsed(sum(...gaps.map((gap) => gap.length))) })}
        >
          <Button size="small" onClick={() => answerGap(false)}>
            {t('agenda:gap.giveBack')}
          </Button>
          <Button size="small" kind="quiet" onClick={() => answerGap(true)}>
            {t('agenda:gap.keep')}
          </Button>
        </MessageBar>
      )}
      {isElsewhere && problem && <MessageBar kind="note" text={t(`problems:${problem}`)} />}
    </>
  )
}
