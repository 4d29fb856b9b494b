import { useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'
import type { BoardStatus } from '@shared/ipc/contract'
import { useBoardAct } from './use-smartboard-act'

/** Calm lines about the board: its display went, or another one was found (docs/domain.md, rule 55). */
export function BoardMessages() {
  const t = wordsIn('screens')
  const board = useMeetingStore((store) => store.board)
  const isRunning = useMeetingStore((store) => store.meeting?.agenda.status === 'running')
  const act = useBoardAct()
  const { trouble, place, canPlace } = board
  const clockRunsOn = trouble === 'unplugged' && isRunning
  return (
    <>
      {trouble && (
        <MessageBar kind="error" text={t(clockRunsOn ? 'trouble.unpluggedRunning' : `trouble.${trouble}`)}>
          {place === 'none' && board.offer === null && (
            <Button size="small" onClick={() => act({ do: 'show' })}>
              {t('showAsWindow')}
            </Button>
          )}
        </MessageBar>
      )}
      {!canPlace && <MessageBar kind="note" text={`${t('byHand.text')} ${t('byHand.steps')}`} />}
      <Offer board={board} />
    </>
  )
}

function Offer({ board }: { readonly board: BoardStatus }) {
  const t = wordsIn('screens')
  const act = useBoardAct()
  const index = board.screens.findIndex((screen) => screen.id === board.offer)
  const screen = board.screens[index]
  if (!screen) return null
  const { id, name } = screen
  const number = index + 1
  const found = name === '' ? t('found', { number }) : t('foundNamed', { number, name })
  return (
    <MessageBar kind="note" text={board.trouble === 'covered' ? t('other', { number }) : found}>
      <Button size="small" onClick={() => act({ do: 'choose', screen: id })}>
        {t('use')}
      </Button>
      <Button size="small" kind="quiet" onClick={() => act({ do: 'decline' })}>
        {t('notNow')}
      </Button>
    </MessageBar>
  )
}
