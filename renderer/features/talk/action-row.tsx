import { useDispatch } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { ActionItem } from '@shared/talk/state'
import { formatCalendarDate } from '@shared/time/format'
import { X } from 'lucide-react'
import { LineText } from './line-text'
import styles from './step-panels.module.css'

/** One line of the follow-up: what, who and when, each mended where it stands. */
export function ActionRow({ action }: { readonly action: ActionItem }) {
  const t = wordsIn('talk')
  const dispatch = useDispatch()
  const { id, what, who, when } = action
  const take = (patch: Partial<ActionItem>) => dispatch({ type: 'talk/edit-action', ...action, ...patch }).ok
  return (
    <li className={styles['row']}>
      <LineText
        draft={`action.${id}.what`}
        text={what}
        label={t('mend', { text: what })}
        onTake={(text) => take({ what: text })}
      />
      <LineText
        draft={`action.${id}.who`}
        text={who}
        shown={who || t('noOwner')}
        label={t('mendWho', { text: what, who: who || t('noOwner') })}
        type="text"
        canBeEmpty
        onTake={(text) => take({ who: text })}
      />
      <LineText
        draft={`action.${id}.when`}
        text={when}
        shown={when ? formatCalendarDate(when) : t('noDate')}
        label={t('mendWhen', { text: what, when: when ? formatCalendarDate(when) : t('noDate') })}
        type="date"
        canBeEmpty
        onTake={(text) => take({ when: text })}
      />
      <Button
        kind="quiet"
        size="icon"
        aria-label={t('removeAction', { text: what })}
        onClick={() => dispatch({ type: 'talk/remove-action', id })}
      >
        <X size={16} aria-hidden="true" />
      </Button>
    </li>
  )
}
