import type { RoleWords } from '../guidance-types'

/** A word on its own: „gezag” in „ouder met gezag, apart adres”, not in „gezagsvraag”. */
const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu')

/** Words about parental authority in the role of somebody (docs/domain.md, rule 266). */
export const ROLE_WORDS: RoleWords = {
  authority: word('gezag'),
  without: word('(?:zonder|geen|niet\\s+het|heeft\\s+geen)\\s+(?:ouderlijk\\s+)?gezag'),
  apart: word('apart\\s+adres'),
}
