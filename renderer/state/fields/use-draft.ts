import { useMeetingStore } from '../chair-context'

/**
 * Text that is being typed in a field, kept on the disk until it is taken over. `initial` is what the meeting holds.
 * Setting `null` lets the draft go: the field then shows what the meeting holds.
 */
export function useDraft(field: string, initial = ''): readonly [string, (text: string | null) => void] {
  const text = useMeetingStore((store) => store.drafts[field] ?? initial)
  const setDraft = useMeetingStore((store) => store.setDraft)
  return [text, (next) => setDraft(field, next)]
}
