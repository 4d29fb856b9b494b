import { useDispatch } from '@renderer/state/chair-context'
import { useWallTime } from '@renderer/state/window/use-today'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { ActionItem } from '@shared/talk/state'
import { formatCalendarDate } from '@shared/time/format'
import { X } from 'lucide-react'
import { LineDate } from './line-date'
import { LineText } from './line-text'
import styles from './step-panels.module.css'

/** One line of the follow-up: what, who and when, each mended where it stands. */
export function ActionRow({ action }: { readonly action: ActionItem }) {
  const t = wordsIn('talk')
  const dispatch = useDispatch()
  const now = useWallTime()
  const { id, what, who, when } = action
  const day = formatCalendarDate(when, now) || t('noDate')
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
        isLine
        canBeEmpty
        onTake={(text) => take({ who: text })}
      />
      <LineDate
        date={when}
        shown={day}
        label={t('mendWhen', { text: what, when: day })}
        onTake={(date) => take({ when: date })}
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
