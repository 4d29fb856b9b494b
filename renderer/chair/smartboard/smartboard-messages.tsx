import { useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'
import type { SmartboardStatus } from '@shared/ipc/contract'
import { useSmartboardAct } from './use-smartboard-act'

/** Calm lines about the board: its display went, or another one was found (docs/domain.md, rule 55). */
export function SmartboardMessages() {
  const t = wordsIn('screens')
  const smartboard = useMeetingStore((store) => store.smartboard)
  const isRunning = useMeetingStore((store) => store.meeting?.agenda.status === 'running')
  const act = useSmartboardAct()
  const { trouble, place, canPlace } = smartboard
  const clockRunsOn = trouble === 'unplugged' && isRunning
  return (
    <>
      {trouble && (
        <MessageBar kind="error" text={t(clockRunsOn ? 'trouble.unpluggedRunning' : `trouble.${trouble}`)}>
          {place === 'none' && smartboard.offer === null && (
            <Button size="small" onClick={() => act({ do: 'show' })}>
              {t('showAsWindow')}
            </Button>
          )}
        </MessageBar>
      )}
      {!canPlace && <MessageBar kind="note" text={`${t('byHand.text')} ${t('byHand.steps')}`} />}
      <Offer smartboard={smartboard} />
    </>
  )
}

function Offer({ smartboard }: { readonly smartboard: SmartboardStatus }) {
  const t = wordsIn('screens')
  const act = useSmartboardAct()
  const index = smartboard.screens.findIndex((screen) => screen.id === smartboard.offer)
  const screen = smartboard.screens[index]
  if (!screen) return null
  const { id, name } = screen
  const number = index + 1
  const found = name === '' ? t('found', { number }) : t('foundNamed', { number, name })
  return (
    <MessageBar kind="note" text={smartboard.trouble === 'covered' ? t('other', { number }) : found}>
      <Button size="small" onClick={() => act({ do: 'choose', screen: id })}>
        {t('use')}
      </Button>
      <Button size="small" kind="quiet" onClick={() => act({ do: 'decline' })}>
        {t('notNow')}
      </Button>
    </MessageBar>
  )
}
