import { useCarryOut, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { isSame as isSameAs } from '@shared/lib/same'
import { actionCopies } from '@shared/meeting/release-talk'
import { Monitor } from 'lucide-react'
import { useState } from 'react'
import { ActionRow } from './action-row'
import { NewAction } from './new-action'
import { ShownState, useScene } from './shown-state'
import styles from './step-panels.module.css'

/** The follow-up: what, who, when. On the board only what and when, unless names may be shown. */
export function FollowUpPanel() {
  const t = wordsIn('talk')
  const carryOut = useCarryOut()
  const talk = useMeetingStore((store) => store.meeting?.talk)
  const released = useMeetingStore((store) => store.meeting?.released)
  const { isOn, show } = useScene('followUp')
  // Names come with what is put on the board next, like every word beside them (docs/domain.md, rule 216).
  const [isWanted, setIsWanted] = useState<boolean | null>(null)
  if (!talk || !released) return null
  const withNames = isWanted ?? released.areNamesOut
  const isSame = isSameAs(released.actions, actionCopies(talk.actions, withNames))
  const wantNames = (isOn: boolean) => {
    setIsWanted(isOn)
    if (!isOn && released.areNamesOut) carryOut([{ type: 'talk/withdraw-names' }])
  }
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
          onClick={() => carryOut([{ type: 'talk/release-actions', withNames }, ...show], () => setIsWanted(null))}
        >
          <Monitor size={18} aria-hidden="true" />
          {t('showOnSmartboard')}
        </Button>
        <TickBox isOn={withNames} isDisabled={talk.actions.length === 0} onChange={wantNames}>
          {t('namesOnSmartboard')}
        </TickBox>
        <ShownState
          scene="followUp"
          isEmpty={talk.actions.length === 0}
          isReleased={released.actions !== null}
          isSame={isSame}
        />
      </div>
    </Panel>
  )
}
