import { findNote, type Lane, type NotesState } from '@shared/notes/state'
import type { MeetingCommand } from './commands'

/**
 * Which commands „Ongedaan maken” takes back: content, never the clock, the course or what the board shows.
 * A new command without a row does not compile.
 */
const UNDO_POLICY: Readonly<Record<MeetingCommand['type'], 'undoable' | 'not'>> = {
  'meeting/create': 'not',
  'meeting/change-setup': 'not',
  'meeting/change-circle': 'not',
  'meeting/change-pupil': 'not',
  'meeting/write-aim': 'undoable',
  'meeting/help-question': 'not',
  'meeting/hand-over': 'not',
  'meeting/back-to-preparing': 'not',
  'meeting/undo': 'not',
  'meeting/redo': 'not',
  'agenda/open': 'not',
  'agenda/go-to': 'not',
  'agenda/back': 'not',
  'agenda/circle-ready': 'not',
  'agenda/add-changeover': 'not',
  'agenda/pause': 'not',
  'agenda/resume': 'not',
  'agenda/add-time': 'not',
  'agenda/share-time': 'not',
  'agenda/give-back': 'not',
  'agenda/cue-fired': 'not',
  'agenda/redistribute': 'not',
  'agenda/emergency-end': 'not',
  'agenda/skip-circle': 'not',
  'agenda/reorder': 'not',
  'agenda/skip-step': 'not',
  'agenda/end': 'not',
  'board/add-note': 'undoable',
  'board/add-notes': 'undoable',
  'board/select': 'undoable',
  'board/unselect': 'undoable',
  'board/reorder': 'undoable',
  'board/put-on-board': 'undoable',
  'board/take-off-board': 'undoable',
  'board/answer': 'undoable',
  'board/write-answer': 'undoable',
  'board/park': 'undoable',
  'board/merge': 'undoable',
  'board/split': 'undoable',
  'board/move': 'undoable',
  'board/reword': 'undoable',
  'board/cluster': 'undoable',
  'talk/add-point': 'undoable',
  'talk/edit-point': 'undoable',
  'talk/remove-point': 'undoable',
  'talk/pass-on': 'not',
  'talk/release-outcome': 'not',
  'talk/write-reaction': 'undoable',
  'talk/add-action': 'undoable',
  'talk/edit-action': 'undoable',
  'talk/remove-action': 'undoable',
  'talk/release-actions': 'not',
  'talk/withdraw-names': 'not',
  'strengths/add': 'undoable',
  'strengths/edit': 'undoable',
  'strengths/move': 'undoable',
  'strengths/set-about': 'undoable',
  'strengths/mark-exception': 'undoable',
  'strengths/mark-for-goal': 'undoable',
  'strengths/remove': 'undoable',
  'case/write': 'undoable',
  'case/add-concern': 'undoable',
  'case/edit-concern': 'undoable',
  'case/remove-concern': 'undoable',
  'case/add-explanation': 'undoable',
  'case/edit-explanation': 'undoable',
  'case/remove-explanation': 'undoable',
  'case/check-goal': 'undoable',
  'agreements/add': 'undoable',
  'agreements/edit': 'undoable',
  'agreements/move': 'undoable',
  'agreements/remove': 'undoable',
  'agreements/check': 'undoable',
  'agreements/consent': 'undoable',
  'agreements/restate': 'undoable',
  'agreements/follow-up': 'undoable',
  'agreements/plan': 'undoable',
  'agreements/plan-consent': 'undoable',
  'agreements/take-over': 'not',
  'agreements/evaluate': 'undoable',
  'agreements/decide': 'undoable',
  'agreements/rate': 'undoable',
  'signing/freeze': 'not',
  'signing/sign': 'not',
  'balance/speaks': 'not',
  'balance/focus': 'not',
  'release/room': 'not',
  'release/part': 'not',
  'release/strengths': 'not',
  'release/cell': 'not',
  'release/concern': 'not',
  'release/agreement': 'not',
  'projector/show': 'not',
  'projector/black': 'not',
  'projector/turn-page': 'not',
  'projector/theme': 'not',
}

export type CommandType = MeetingCommand['type']

/** Whether „Ongedaan maken” takes back a command of this type. */
export function isUndoable(type: CommandType): boolean {
  return UNDO_POLICY[type] === 'undoable'
}

const MOVED_TO: { readonly [L in Lane]?: CommandType } = {
  new: 'board/unselect',
  chosen: 'board/select',
  later: 'board/park',
}

/**
 * Under which name a command is taken back. A move of one note is called by what it came to, whichever way it was moved;
 * the names are those of the commands that stood for it before there was one for every move.
 */
export function deedOf(command: MeetingCommand, notes: NotesState): CommandType {
  if (command.type !== 'board/move' || command.ids.length > 1) return command.type
  const [id] = command.ids
  const lane = id && findNote(notes, id)?.lane
  if (lane === command.lane) return 'board/reorder'
  return (
    (lane === 'live' && command.lane === 'chosen' ? 'board/take-off-board' : MOVED_TO[command.lane]) ?? command.type
  )
}
