import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { MouseEvent } from 'react'
import { useCaseWords } from './use-case-text'

/** Begins the sentence about what the pupil needs, while nothing is written yet. */
export function Starter() {
  const t = wordsIn('pupilCase')
  const [words, setWords] = useCaseWords('need')
  const begin = (event: MouseEvent<HTMLElement>) => {
    setWords(t('team.starterText'))
    // The button goes away; the caret goes on in the field.
    event.currentTarget.closest('div:has(> textarea)')?.querySelector('textarea')?.focus()
  }
  if (words.trim() !== '') return null
  return (
    <div>
      <Button size="small" onClick={begin}>
        {t('team.starter')}
      </Button>
    </div>
  )
}
