import { type RefObject, useRef, useState } from 'react'

/** Why a form did not take what its field holds. */
export interface Refused {
  readonly why: string | null
  readonly field: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>
  /** Says why, and brings the caret to the field, where it is to be mended. */
  readonly refuse: (why: string) => void
  readonly clear: () => void
}

/** For a form that can be sent with a field it does not take; hand it to that field (docs/domain.md, rule 238). */
export function useRefused(): Refused {
  const [why, setWhy] = useState<string | null>(null)
  const field = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null)
  const refuse = (next: string) => {
    setWhy(next)
    field.current?.focus()
  }
  return { why, field, refuse, clear: () => setWhy(null) }
}
