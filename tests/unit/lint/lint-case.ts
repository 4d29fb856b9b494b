/** A snippet, the place it pretends to stand in (`*` becomes a file name), and what the lint must say about it. */
export interface LintCase {
  readonly sentence: string
  readonly room: string
  readonly code: string
}

export interface RefusedCase extends LintCase {
  readonly says: string
}

/** Imports something from `source`, and passes it on so that it is used. */
export const use = (source: string) => `import { thing } from '${source}'\nexport const other = thing`
/** A snippet the lint must refuse, saying `says`. */
export const refuse = (sentence: string, room: string, code: string, says: string): RefusedCase => ({
  sentence,
  room,
  code,
  says,
})
/** A snippet the lint must let pass. */
export const allow = (sentence: string, room: string, code: string): LintCase => ({ sentence, room, code })
