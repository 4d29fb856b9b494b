import { guidance } from '@shared/guidance/guidance'

/** Somebody at the table, as far as authority goes. */
interface WithRole {
  readonly kind: string
  readonly role: string
  readonly hasAuthority: boolean
}

/** What the words of a role say about parental authority; null when they say nothing about it. */
export function authorityInWords(role: string): boolean | null {
  const { authority, without } = guidance().roleWords
  if (without.test(role)) return false
  return authority.test(role) ? true : null
}

/** Whether a role says that this parent lives at an address of their own. */
export function livesApart(role: string): boolean {
  return guidance().roleWords.apart.test(role)
}

/**
 * Somebody who was changed, with authority as it follows: a parent has it unless said otherwise, nobody else is asked.
 * What a role says newly about it is ticked as well; what it said before ticks nothing again, so that the tick can be
 * set by hand (docs/domain.md, rule 266).
 */
export function withAuthority<T extends WithRole>(before: WithRole, after: T): T {
  const isParent = after.kind === 'guardian'
  if (!isParent) return before.kind === 'guardian' ? { ...after, hasAuthority: false } : after
  const becameParent = before.kind !== 'guardian'
  const said = authorityInWords(after.role)
  if (becameParent) return { ...after, hasAuthority: said ?? true }
  return said === null || said === authorityInWords(before.role) ? after : { ...after, hasAuthority: said }
}

/** Whether the role of a parent says something else about authority than the tick beside it. */
export function isAuthorityUnclear({ kind, role, hasAuthority }: WithRole): boolean {
  const said = authorityInWords(role)
  return kind === 'guardian' && said !== null && said !== hasAuthority
}
