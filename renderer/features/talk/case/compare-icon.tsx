import type { CompareField } from '@shared/meeting/released'
import { ArrowLeftRight, Equal, Sun, ThumbsDown, ThumbsUp } from 'lucide-react'

const ICON = { alike: Equal, different: ArrowLeftRight, exceptions: Sun, helps: ThumbsUp, hinders: ThumbsDown } as const

/** The sign of one of the five headings of school and home. */
export function CompareIcon({ field }: { readonly field: CompareField }) {
  const Icon = ICON[field]
  return <Icon size={15} aria-hidden="true" />
}
