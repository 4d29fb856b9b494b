import type { KeptLines, SignedNote } from '@shared/ipc/journal'
import { fail, ok, type Result } from '@shared/lib/result'
import { chainsOf, type LineChain } from './line-chain'
import { isKeepable, numberIn } from './line-links'
import type { MeetingLog } from './log'
import { doubtsOf, type SignedDoubt, type SignedProblem } from './signed-versions'

/** Every line there is of a meeting, by where it lies, and what was noted down of it as signed. */
export interface Evidence {
  readonly journal: readonly string[]
  /** In the working database and in snapshots. */
  readonly spare: readonly string[]
  readonly kept: KeptLines
  readonly notes: readonly SignedNote[]
}

/** What all the evidence of a meeting comes to. */
export interface Histories {
  /** The one that is shown and gone on with. */
  readonly own: LineChain
  /** Those that parted from it somewhere. Nothing of them is ever thrown away (docs/domain.md, rule 201). */
  readonly others: readonly LineChain[]
  /** There is another one the chair has not chosen against yet. */
  readonly isUnsettled: boolean
  /** Lines that belong behind the own ones, or did, and open nowhere: how many. */
  readonly unread: number
  /** What was signed here before and is not, or not so, in the own history. */
  readonly doubts: readonly SignedDoubt[]
  /** Lines that would be nowhere else once journal and database hold the own history alone. */
  readonly strays: readonly string[]
}

/** The first version in which two histories differ: which of them froze it earlier, below 0 for `a`; 0 when neither did. */
function frozenEarlier(a: LineChain, b: LineChain): number {
  const frozen = ({ commands }: LineChain) => commands.filter((command) => command.type === 'signing/freeze')
  const [ours, theirs] = [frozen(a), frozen(b)]
  const place = ours.findIndex(({ hash }, n) => theirs[n]?.hash !== hash)
  const [our, their] = [ours[place], theirs[place]]
  return our && their ? our.at.wall - their.at.wall : 0
}

/** How many lines from the start a history has in common with the journal. */
function sharedWith(journal: ReadonlySet<string>, { lines }: LineChain): number {
  const parting = lines.findIndex((line) => !journal.has(line))
  return parting < 0 ? lines.length : parting
}

/**
 * The history to go on with (docs/domain.md, rules 201 and 203): not one the chair chose against; then the one that holds what
 * was noted down as signed, or signed first; then the one of the journal. A count decides nothing between two that are
 * there, only what is shown until the chair has chosen.
 */
function choose(candidates: readonly LineChain[], { journal, kept, notes }: Evidence): LineChain | undefined {
  const inJournal = new Set(journal)
  const isSettled = ({ log }: LineChain) => Number(kept.settled.includes(log.head))
  const doubts = ({ signed }: LineChain) => doubtsOf(notes, signed).length
  const compare = (a: LineChain, b: LineChain) =>
    isSettled(a) - isSettled(b) ||
    doubts(a) - doubts(b) ||
    frozenEarlier(a, b) ||
    sharedWith(inJournal, b) - sharedWith(inJournal, a) ||
    b.lines.length - a.lines.length
  return candidates.reduce<LineChain | undefined>(
    (best, one) => (best === undefined || compare(one, best) < 0 ? one : best),
    undefined,
  )
}

/** Histories that may be shown. One that ends where what was signed was changed gives way only to one that goes past there. */
function showable(chains: readonly LineChain[], journal: readonly string[]): readonly LineChain[] {
  const held = new Set(journal)
  const most = Math.max(...chains.map((chain) => sharedWith(held, chain)))
  const nearest = chains.filter((chain) => most === 0 || sharedWith(held, chain) === most)
  const refused = nearest.filter((chain) => chain.isSignedChanged)
  const whole = chains.filter((chain) => !chain.isSignedChanged)
  if (refused.length === 0 || (most > 0 && refused.length < nearest.length)) return whole
  const place = Math.max(...refused.map(({ lines }) => lines.length))
  return whole.filter(({ lines }) => lines.length > place)
}

/** Lines that say they come after the own ones and open nowhere, and what is left at the end of the journal. */
function unreadOf(own: readonly string[], opened: ReadonlySet<string>, { journal, spare, kept }: Evidence) {
  const known = new Set(kept.lines)
  const isUnread = (line: string) => !opened.has(line) && !known.has(line)
  const unread = new Set([...journal, ...spare].filter((line) => isUnread(line) && numberIn(line) >= own.length))
  const held = new Set(own)
  const lastGood = journal.reduce((last, line, n) => (held.has(line) ? n : last), -1)
  const goesOn = own.length - 1 - own.lastIndexOf(journal[lastGood] ?? '') > 0
  if (!goesOn) for (const line of journal.slice(lastGood + 1)) if (isUnread(line)) unread.add(line)
  return [...unread]
}

/**
 * Finds every history of a meeting in its evidence, and which one to go on with. Problem: what was signed was changed in
 * the journal, and no copy goes on past that place as it was (docs/domain.md, rule 131).
 */
export async function findHistories(empty: MeetingLog, evidence: Evidence): Promise<Result<Histories, SignedProblem>> {
  const { journal, spare, kept, notes } = evidence
  const { chains, opened } = await chainsOf(empty, journal, [...spare, ...kept.lines])
  const candidates = showable(chains, journal)
  const own = choose(candidates, evidence)
  if (!own) return fail('log/signed-changed')
  const others = candidates.filter((chain) => chain !== own)
  const unread = unreadOf(own.lines, opened, evidence)
  const [held, known] = [new Set(own.lines), new Set(kept.lines)]
  const isStray = (line: string) => isKeepable(line) && !held.has(line) && !known.has(line)
  return ok({
    own,
    others,
    isUnsettled: others.some(({ log }) => !kept.settled.includes(log.head)),
    unread: unread.length,
    doubts: doubtsOf(notes, own.signed),
    strays: [...new Set([...journal, ...spare].filter(isStray))],
  })
}
