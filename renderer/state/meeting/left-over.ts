import { useMemo } from 'react'
import { useMeetingStore } from '../chair-context'

/** Drafts that are a choice beside a text, not words of their own. */
const CHOICES = ['action.when', 'concern.saidBy', 'concern.places', 'paste.from', 'paste.lines']

/** Texts that were typed and never added, by the field they stand in. They are in no list and on no paper. */
export function leftOver(drafts: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(drafts).filter(([field, text]) => text.trim() !== '' && !CHOICES.includes(field))
}

/** What was typed in the open meeting and never added. */
export function useLeftOver(): readonly (readonly [string, string])[] {
  const drafts = useMeetingStore((store) => store.drafts)
  return useMemo(() => leftOver(drafts), [drafts])
}
