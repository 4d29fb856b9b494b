import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { Panel } from '@renderer/ui/panel'
import { TickBox } from '@renderer/ui/tick-box'
import { Check, Monitor } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ActionRow } from './action-row'
import { NewAction } from './new-action'
import styles from './step-panels.module.css'

/** The follow-up: what, who, when. On the board only what and when, unless names may be shown. */
export function FollowUpPanel() {
  const { t } = useTranslation('talk')
  const dispatch = useDispatch()
  const talk = useMeetingStore((store) => store.meeting?.talk)
  if (!talk) return null
  const isShown = talk.releasedActions === talk.actions
  const show = (withNames: boolean) => dispatch({ type: 'talk/release-actions', withNames })
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
          kind={isShown ? 'plain' : 'primary'}
          disabled={talk.actions.length === 0}
          onClick={() => show(talk.areNamesReleased)}
        >
          <Monitor size={18} aria-hidden="true" />
          {t('showOnBoard')}
        </Button>
        <TickBox isOn={talk.areNamesReleased} isDisabled={!talk.releasedActions} onChange={show}>
          {t('namesOnBoard')}
        </TickBox>
        {isShown && (
          <span className={styles['state']}>
            <Check size={16} aria-hidden="true" />
            {t('shown')}
          </span>
        )}
        {talk.releasedActions && !isShown && (
          <span className={[styles['state'], styles['changed']].join(' ')}>{t('changed')}</span>
        )}
      </div>
    </Panel>
  )
}
