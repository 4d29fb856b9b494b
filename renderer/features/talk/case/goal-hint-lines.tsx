import { wordsIn } from '@renderer/ui/text'
import { guidance } from '@shared/guidance/guidance'
import { type GoalHint, goalHints } from '@shared/talk/goal-hints'
import { useDeferredValue, useMemo } from 'react'
import styles from './hints.module.css'

/** What to ask about the words of a goal; never blocks (docs/domain.md, rule 92). */
export function GoalHintLines({ text }: { readonly text: string }) {
  const t = wordsIn('pupilCase')
  const typed = useDeferredValue(text)
  const hints = useMemo(() => goalHints(typed, guidance().goalWords), [typed])
  const wordsOf = (hint: GoalHint) =>
    'word' in hint ? t(`goal.hint.${hint.kind}`, { word: hint.word }) : t(`goal.hint.${hint.kind}`)
  return (
    <div role="status" className={[styles['hints'], styles['row']].join(' ')} aria-label={t('goal.hints')}>
      {hints.map((hint) => (
        <p key={hint.kind}>{wordsOf(hint)}</p>
      ))}
    </div>
  )
}
