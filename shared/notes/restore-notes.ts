import type { NotesState, QuestionNote } from './state'

/** A note that was live goes back to the chosen ones: undoing never puts a question on the board. */
function offTheSmartboard(note: QuestionNote): QuestionNote {
  return note.lane === 'live' ? { ...note, lane: 'chosen' } : note
}

/**
 * The notes as they were, for undo and redo. Nothing is lost: a note written since then is kept, parked and marked as
 * withdrawn. The live pointer is cleared.
 */
export function restoreNotes(current: NotesState, earlier: NotesState): NotesState {
  const known = new Set(earlier.all.map((note) => note.id))
  const since = current.all.filter((note) => !known.has(note.id))
  const withdrawn = since.map((note): QuestionNote => ({ ...note, lane: 'later', isWithdrawn: true, mergedInto: null }))
  const live = earlier.liveNoteId
  const isQueued = live === null || earlier.chosenOrder.includes(live)
  return {
    all: [...earlier.all.map(offTheSmartboard), ...withdrawn],
    chosenOrder: isQueued ? earlier.chosenOrder : [live, ...earlier.chosenOrder],
    liveNoteId: null,
  }
}
