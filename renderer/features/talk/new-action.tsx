import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/fields/use-draft'
import { newId } from '@renderer/state/new-id'
import { useToday } from '@renderer/state/window/use-today'
import { Button } from '@renderer/ui/button'
import { DateField } from '@renderer/ui/date-field'
import { Field } from '@renderer/ui/field'
import { takeOverField } from '@renderer/ui/leave-field'
import { wordsIn } from '@renderer/ui/text'
import { useRefused } from '@renderer/ui/use-refused'
import type { ActionId } from '@shared/lib/ids'
import { dayOfMeeting } from '@shared/meeting/meeting-day'
import styles from './step-panels.module.css'

/** The fields for the next line of the follow-up. Enter in any of them adds the line. */
export function NewAction() {
  const t = wordsIn(['talk', 'problems'])
  const dispatch = useDispatch()
  const refused = useRefused()
  const [what, setWhat] = useDraft('action.what')
  const [who, setWho] = useDraft('action.who')
  const [when, setWhen] = useDraft('action.when')
  const today = useToday()
  const earliest = useMeetingStore(({ meeting }) => (meeting ? dayOfMeeting(meeting) : today))
  const add = () => {
    if (!takeOverField()) return
    const added = dispatch({ type: 'talk/add-action', id: newId<ActionId>(), what, who, when })
    if (!added.ok) return refused.refuse(t(`problems:${added.problem}`))
    for (const clear of [setWhat, setWho, setWhen]) clear(null)
  }
  return (
    <div className={styles['new']}>
      <Field label={t('talk:what')} value={what} onChange={setWhat} onEnter={add} refused={refused} />
      <Field label={t('talk:who')} value={who} onChange={setWho} onEnter={add} />
      <DateField
        label={t('talk:when')}
        value={when}
        today={today}
        towards="ahead"
        earliest={earliest}
        isImmediate
        onChange={setWhen}
        onEnter={add}
      />
      <Button onClick={add}>{t('talk:addAction')}</Button>
    </div>
  )
}
