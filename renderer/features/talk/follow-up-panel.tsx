import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { Monitor } from 'lucide-react'
import { ActionRow } from './action-row'
import { NewAction } from './new-action'
import { ShownState, useScene } from './shown-state'
import styles from './step-panels.module.css'

/** The follow-up: what, who, when. On the board only what and when, unless names may be shown. */
export function FollowUpPanel() {
  const t = wordsIn('talk')
  const dispatch = useDispatch()
  const talk = useMeetingStore((store) => store.meeting?.talk)
  const { isOn, show } = useScene('followUp')
  if (!talk) return null
  const isSame = talk.releasedActions === talk.actions
  const release = (withNames: boolean) => dispatch({ type: 'talk/release-actions', withNames })
  return (
    <Panel title={t('followUp')} className={styles['fill']}>
      <ul className={styles['actions']}>
        {talk.actions.length === 0 && <li className={styles['muted']}>{t('noActions')}</li>}
        {talk.actions.map((action) => (
          <ActionRow key={action.id} action={action} />
        ))}
      </ul>
      <NewAction />
      <div className={styles['foot']}>
        <Button
          kind={isSame && isOn ? 'plain' : 'primary'}
          disabled={talk.actions.length === 0}
          onClick={() => {
            if (release(talk.areNamesReleased).ok) show()
          }}
        >
          <Monitor size={18} aria-hidden="true" />
          {t('showOnBoard')}
        </Button>
        <TickBox
          isOn={talk.areNamesReleased}
          isDisabled={!talk.releasedActions}
          onChange={(isOn) => (isOn ? release(true) : dispatch({ type: 'talk/withdraw-names' }))}
        >
          {t('namesOnBoard')}
        </TickBox>
        <ShownState
          scene="followUp"
          isEmpty={talk.actions.length === 0}
          isReleased={talk.releasedActions !== null}
          isSame={isSame}
        />
      </div>
    </Panel>
  )
}
