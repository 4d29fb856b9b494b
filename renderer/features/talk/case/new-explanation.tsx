import { useDispatch } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/fields/use-draft'
import { newId } from '@renderer/state/new-id'
import { wordsIn } from '@renderer/ui/text'
import type { ExplanationId, Party } from '@shared/lib/ids'
import { Plus } from 'lucide-react'
import styles from './explain.module.css'
import { GrowText } from './grow-text'

export interface NewExplanationProps {
  readonly actor: Party
  readonly isFirst: boolean
  /** A cause was added with Enter: the caret goes on in the room for the next one. */
  readonly onEnter: () => void
}

/** Room for the next cause of a party. Enter adds it and keeps the caret; so does leaving the field. */
export function NewExplanation({ actor, isFirst, onEnter }: NewExplanationProps) {
  const t = wordsIn('pupilCase')
  const dispatch = useDispatch()
  const [text, setText] = useDraft(`explanation.new.${actor}`)
  const add = () => {
    if (text.trim() === '') return false
    const id = newId<ExplanationId>()
    const empty = { influence: null, solution: '', doneBy: '' }
    const { ok } = dispatch({ type: 'case/add-explanation', id, actor, cause: text, ...empty })
    if (ok) setText(null)
    return ok
  }
  return (
    <div className={[styles['ghost'], isFirst ? styles['alone'] : ''].join(' ')} data-new={actor}>
      <Plus size={16} aria-hidden="true" />
      <GrowText
        label={t('explain.addFor', { party: t(`partyLower.${actor}`) })}
        placeholder={t(isFirst ? 'explain.first' : 'explain.another')}
        value={text}
        onChange={setText}
        onEnter={() => add() && onEnter()}
        onLeave={add}
      />
    </div>
  )
}
