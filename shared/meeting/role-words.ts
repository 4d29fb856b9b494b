/** Somebody at the table, as far as authority goes. */
interface WithRole {
  readonly kind: string
  readonly role: string
  readonly hasAuthority: boolean
}

/** A word on its own: „gezag” in „ouder met gezag, apart adres”, not in „gezagsvraag”. */
const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu')

const AUTHORITY = word('gezag')
const WITHOUT = word('(?:zonder|geen|niet\\s+het|heeft\\s+geen)\\s+(?:ouderlijk\\s+)?gezag')
const APART = word('apart\\s+adres')

/** What the words of a role say about parental authority; null when they say nothing about it. */
export function authorityInWords(role: string): boolean | null {
  if (WITHOUT.test(role)) return false
  return AUTHORITY.test(role) ? true : null
}

/** Whether a role says that this parent lives at an address of their own. */
export function livesApart(role: string): boolean {
  return APART.test(role)
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
