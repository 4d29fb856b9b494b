import type { ChairApi } from '@shared/ipc/api'
import type { SmartboardStatus } from '@shared/ipc/contract'
import type { MeetingState } from '@shared/meeting/state'
import { BLANK_VIEW, type ProjectorView, toProjectorView } from '@shared/smartboard/projector-view'

/** What is open, as far as it decides whether anything of it may be shown. */
export interface Showable {
  readonly meeting: MeetingState | null
  /** Only looked at: left running on another day. */
  readonly isStale: boolean
  readonly smartboard: SmartboardStatus
}

/** The view of what is open; plain for what is closed or only looked at (docs/domain.md, rule 192). */
function viewOf({ meeting, isStale, smartboard }: Showable): ProjectorView {
  return meeting && !isStale ? toProjectorView(meeting, smartboard.shape) : BLANK_VIEW
}

/**
 * The one way from the console to the smartboard: it decides whether something may be shown at all, and sends a view
 * only when it is another one. The first is always sent: main may still hold one of a console that died.
 */
export function createPublisher(
  bridge: Pick<ChairApi, 'publish-view'>,
  onView: (view: ProjectorView) => void,
): (open: Showable) => void {
  let published: string | null = null
  return (open) => {
    const view = viewOf(open)
    const text = JSON.stringify(view)
    if (text === published) return
    published = text
    onView(view)
    void bridge['publish-view'](view)
  }
}
