import type { MeetingState } from '@shared/meeting/state'

/** A meeting as it can be looked at past the interface: without its steps back, with the working notes. */
export type Meeting = Omit<MeetingState, 'history'> & { readonly workingNotes: string }
