import type { ChairCalls, MainEventName, PrintCalls, ProjectorCalls } from './contract'

/** The names of all channels, per window. The preload offers a page these and no others. */
export const CHAIR_CHANNELS = [
  'app-info',
  'chair-up',
  'set-open',
  'close-answer',
  'clock-read',
  'smartboard-status',
  'smartboard-act',
  'journal-list',
  'journal-read',
  'journal-append',
  'journal-heal',
  'snapshot-take',
  'snapshot-read',
  'kept-read',
  'kept-add',
  'kept-settle',
  'signed-read',
  'signed-note',
  'storage-status',
  'database-report',
  'drafts-read',
  'drafts-write',
  'drafts-aside',
  'working-notes-read',
  'working-notes-write',
  'working-notes-wipe',
  'keys-read',
  'keys-others',
  'keys-write',
  'master-key',
  'publish-view',
  'set-deadlines',
  'set-running',
  'last-alive',
  'print-sheet',
  'save-file',
  'show-saved',
  'files-read',
  'files-write',
  'school-read',
  'school-write',
] as const satisfies readonly (keyof ChairCalls)[]

export const PROJECTOR_CHANNELS = [
  'projector-ready',
  'projector-up',
] as const satisfies readonly (keyof ProjectorCalls)[]
export const PRINT_CHANNELS = ['print-job', 'print-ready'] as const satisfies readonly (keyof PrintCalls)[]

export const CHAIR_EVENTS = [
  'clock',
  'gap',
  'deadline',
  'smartboard-status',
  'storage-status',
  'journal-lost',
  'closing',
] as const satisfies readonly MainEventName[]
export const PROJECTOR_EVENTS = ['view', 'test-picture', 'clock'] as const satisfies readonly MainEventName[]
