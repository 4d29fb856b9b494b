import { useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import { carefulWords } from '@shared/guidance/careful-words'
import { guidance } from '@shared/guidance/guidance'
import { wordIn } from '@shared/talk/words-in'
import { useDeferredValue, useMemo } from 'react'
import styles from './hints.module.css'

/** What stands out in the words of a concern, at most three lines; it never blocks (docs/domain.md, rule 90). */
function useConcernHints(text: string): string[] {
  const t = wordsIn('pupilCase')
  const name = useMeetingStore((store) => store.meeting?.pupil?.firstName.trim() ?? '')
  // Typing goes first; the words are looked through when there is time.
  const typed = useDeferredValue(text)
  return useMemo(() => {
    const { plain, called } = guidance().judgingStarts
    const starts = name === '' ? plain : [...plain, called(name)]
    const careful = carefulWords(typed)
    const wordOf = (kind: 'label' | 'health') => careful.find((one) => one.kind === kind)?.word
    const [label, judging, health] = [wordOf('label'), wordIn(typed, starts), wordOf('health')]
    const hints: string[] = []
    if (label) hints.push(t('concerns.hint.label', { word: label }))
    if (judging) hints.push(t('concerns.hint.judging', { word: judging }))
    if (health) hints.push(t('concerns.hint.health', { word: health }))
    return hints
  }, [typed, name, t])
}

/** The hints at what is typed in a concern. The line is always there for a screen reader, and empty without hints. */
export function ConcernHint({ text }: { readonly text: string }) {
  const hints = useConcernHints(text)
  return (
    <div role="status" className={styles['hints']}>
      {hints.map((hint) => (
        <p key={hint}>{hint}</p>
      ))}
    </div>
  )
}
