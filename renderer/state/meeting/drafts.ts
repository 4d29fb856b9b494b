import { type Drafts, sealDrafts } from '@renderer/storage/sealed-texts'
import type { MeetingKeys } from '@renderer/storage/sealing'
import type { MeetingId } from '@shared/lib/ids'
import type { Services } from '../services'
import { createTextKeeper, type TextHeard, type TextKeeper } from './text-keeper'

/** Keeps the fields of one open meeting that are still being typed in. */
export interface DraftKeeper extends Pick<TextKeeper<Drafts>, 'retry' | 'flush' | 'stop'> {
  /** Takes all fields as they are now. */
  change(drafts: Drafts): void
  /** Writes all of them at once, as their file may be gone. */
  rewrite(drafts: Drafts): void
  /** A field was let go, most often because the meeting has its text now; `drafts` are the others. */
  letGo(drafts: Drafts, field: string, text: string): void
}

export interface DraftKeeperOptions {
  readonly bridge: Pick<Services['bridge'], 'drafts-write'>
  readonly keys: MeetingKeys
  readonly meetingId: MeetingId
  /** Settles once every command given so far is in the journal. */
  readonly saved: () => Promise<void>
  readonly onHeard: TextHeard
}

/** One field with two texts: what was let go, and what is typed since. Nothing of either is left out. */
function joined(held: string, now: string | undefined): string {
  if (now === undefined) return held
  return now.startsWith(held) ? now : `${held}\n${now}`
}

/**
 * A keeper of drafts. A text that was taken over stays among them until the command that took it is in the journal: at
 * no moment it is on the disk in neither (docs/domain.md, rule 163).
 */
export function createDraftKeeper({ bridge, keys, meetingId, saved, onHeard }: DraftKeeperOptions): DraftKeeper {
  const write = async (drafts: Drafts) => bridge['drafts-write'](meetingId, await sealDrafts(keys, meetingId, drafts))
  const { change, retry, flush, stop } = createTextKeeper(write, onHeard)
  let typed: Drafts = {}
  let held: readonly { readonly field: string; readonly text: string }[] = []
  const all = (): Drafts => {
    const drafts: Record<string, string> = { ...typed }
    for (const { field, text } of [...held].reverse()) drafts[field] = joined(text, drafts[field])
    return drafts
  }
  return {
    change: (drafts) => {
      typed = drafts
      change(all(), 'soon')
    },
    rewrite: (drafts) => {
      typed = drafts
      change(all(), 'now')
    },
    letGo: async (drafts, field, text) => {
      const entry = { field, text }
      typed = drafts
      held = [...held, entry]
      // The command may still be given in this same turn.
      await Promise.resolve()
      await saved()
      held = held.filter((one) => one !== entry)
      // What was taken over must not come back into its field after a crash.
      change(all(), 'now')
    },
    retry,
    flush,
    stop,
  }
}
