import { useDispatch } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { nextId, toGoOn, wordsToGoOn } from '@shared/agreements/go-on'
import type { MeetingState } from '@shared/meeting/state'
import { CornerDownRight } from 'lucide-react'
import styles from './agreements.module.css'

/** Takes the agreements that go on into the new ones (docs/domain.md, rule 114). */
export function TakeOver({ meeting }: { readonly meeting: MeetingState }) {
  const t = wordsIn('evaluation')
  const dispatch = useDispatch()
  const going = toGoOn(meeting.agreements)
  if (going.length === 0) return null
  const take = () => {
    for (const agreement of going) {
      const words = wordsToGoOn(meeting.agreements, agreement)
      const copied = { ...words, doers: [...words.doers], strengthIds: [...words.strengthIds] }
      dispatch({ type: 'agreements/add', id: nextId(agreement.id), words: copied })
    }
  }
  return (
    <div className={styles['foot']}>
      <Button onClick={take}>
        <CornerDownRight size={18} aria-hidden="true" />
        {t('takeOver', { count: going.length })}
      </Button>
      <span className={styles['quiet']}>{t('takeOverText')}</span>
    </div>
  )
}
