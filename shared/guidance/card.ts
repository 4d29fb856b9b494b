/** What the chair can say now, what helps when it stays quiet, and what to look out for. Seen by the chair alone. */
export interface CueCard {
  readonly say: string
  readonly ifSilent: string
  readonly watch: readonly string[]
}

/** A card of these words. */
export function card(say: string, ifSilent = '', watch: readonly string[] = []): CueCard {
  return { say, ifSilent, watch }
}
