import { useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import { twinOf } from '@shared/notes/choosing'
import { useDeferredValue, useMemo } from 'react'
import { lastAdded, type NoteTarget } from './entry-notes'
import { nameSign, namesOf } from './names'
import styles from './quick-entry.module.css'

export interface EntryHintProps {
  readonly text: string
  readonly target: NoteTarget | null
}

const LONGEST = 60

/** What the text that is being typed runs into. */
function useTextHint({ text, target }: EntryHintProps): string | null {
  const t = wordsIn('notes')
  const notes = useDeferredValue(useMeetingStore((store) => store.meeting?.notes))
  const setup = useMeetingStore((store) => store.meeting?.setup)
  const names = useMemo(() => namesOf(setup), [setup])
  // Typing goes first; a long board is looked through when there is time.
  const typed = useDeferredValue(text)
  return useMemo(() => {
    if (!notes || !target || typed === '') return null
    const sign = nameSign(typed, names)
    if (sign) return t(`entry.${sign.kind}`, { name: sign.name })
    const twin = twinOf(notes, typed, target.circle)
    return twin ? t('entry.twin', { lane: t(`lane.${twin.lane}`) }) : null
  }, [notes, target, typed, names, t])
}

function useAddedHint(): string | null {
  const t = wordsIn('notes')
  // The note itself is drawn first; that it was added is said right after.
  const meeting = useDeferredValue(useMeetingStore((store) => store.meeting))
  const added = meeting && lastAdded(meeting.notes, meeting.history)
  const [first] = added ?? []
  if (!first) return null
  if (added && added.length > 1) return t('entry.addedMany')
  const short = first.text.replace(/\s+/gu, ' ')
  const text = short.length > LONGEST ? `${[...short].slice(0, LONGEST).join('')}…` : short
  return t('entry.added', { text })
}

/** The line under the entry field. It is always there, so that nothing moves when it speaks; it never blocks. */
export function EntryHint({ text, target }: EntryHintProps) {
  const t = wordsIn('notes')
  const hint = useTextHint({ text, target })
  const added = useAddedHint()
  const standing = !target ? t('entry.closed') : target.isLate ? t('entry.late') : null
  return (
    <p className={[styles['message'], hint ? styles['hint'] : ''].join(' ')} role="status">
      {hint ?? (text === '' ? added : null) ?? standing}
    </p>
  )
}
