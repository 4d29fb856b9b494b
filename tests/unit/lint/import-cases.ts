import { allow, type LintCase, type RefusedCase, refuse, use } from './lint-case'

const relative = 'A relative import stays inside its room'

/** Who may not import whom. */
export const refusedImports: readonly RefusedCase[] = [
  refuse(
    'the board rules knowing the talk rules',
    'shared/board/*.ts',
    use('@shared/talk/state'),
    'imports only @shared/time',
  ),
  refuse(
    'the agenda knowing the joined meeting',
    'shared/agenda/*.ts',
    use('@shared/meeting/state'),
    'imports only @shared/time',
  ),
  refuse('a rule that uses React', 'shared/strengths/*.ts', use('react'), 'imports only @shared/time'),
  refuse('a rule that reads files', 'shared/agreements/*.ts', use('node:fs'), 'imports only @shared/time'),
  refuse('a schema outside a schema file', 'shared/board/*.ts', use('@shared/lib/zod'), 'zod only in schema files'),
  refuse(
    'the meeting knowing the channels',
    'shared/meeting/*.ts',
    use('@shared/ipc/contract'),
    'shared/meeting joins',
  ),
  refuse('the foundation knowing a room', 'shared/lib/*.ts', use('@shared/time/time'), 'shared/lib imports nothing'),
  refuse('names knowing the meeting', 'shared/names/*.ts', use('@shared/meeting/state'), 'shared/names decides'),
  refuse('names knowing the board', 'shared/names/*.ts', use('@shared/board/state'), 'shared/names decides'),
  refuse('time knowing the agenda', 'shared/time/*.ts', use('@shared/agenda/clock'), 'only @shared/lib'),
  refuse('the contract knowing a window', 'shared/ipc/*.ts', use('@renderer/state/meeting-store'), 'only @shared'),
  refuse(
    'guidance knowing the meeting',
    'shared/guidance/*.ts',
    use('@shared/meeting/state'),
    'shared/guidance is data',
  ),
  refuse('texts knowing a rule', 'shared/strings/nl/*.ts', use('@shared/board/state'), 'shared/strings is text'),
  refuse(
    'a type from another room',
    'shared/board/*.ts',
    "export type { A } from '@shared/talk/state'",
    'imports only @shared/time',
  ),

  refuse(
    'a feature opening the database',
    'renderer/features/board/*.tsx',
    use('@renderer/storage/database'),
    'A feature imports',
  ),
  refuse(
    'a feature calling main',
    'renderer/features/agenda/*.tsx',
    use('@renderer/bridge/bridge'),
    'A feature imports',
  ),
  refuse(
    'a feature using another feature',
    'renderer/features/talk/*.tsx',
    use('@renderer/features/board/board'),
    'A feature imports',
  ),
  refuse('zod in a feature', 'renderer/features/talk/*.tsx', use('@shared/lib/zod'), 'zod: not in views'),
  refuse('dnd-kit in the agenda', 'renderer/features/agenda/*.tsx', use('@dnd-kit/core'), '@dnd-kit: only'),
  refuse('dnd-kit in the chair', 'renderer/chair/*.tsx', use('@dnd-kit/core'), '@dnd-kit: only'),
  refuse('dexie in the chair', 'renderer/chair/*.tsx', use('dexie'), 'dexie: only renderer/storage'),
  refuse('dexie in the state', 'renderer/state/*.ts', use('dexie'), 'dexie: only renderer/storage'),
  refuse(
    'react-to-print in a feature',
    'renderer/features/archive/*.tsx',
    use('react-to-print'),
    'react-to-print: only',
  ),
  refuse(
    'the smartboard opening the database',
    'renderer/projector/*.tsx',
    use('@renderer/storage/database'),
    'never imports storage',
  ),
  refuse(
    'the smartboard printing',
    'renderer/projector/*.tsx',
    use('@renderer/print/sheet'),
    'never imports storage, print',
  ),
  refuse(
    'a sheet reading the store',
    'renderer/print/*.tsx',
    use('@renderer/state/meeting-store'),
    'renderer/print imports only',
  ),
  refuse(
    'the store knowing a feature',
    'renderer/state/*.ts',
    use('@renderer/features/board/board'),
    'renderer/state imports only',
  ),
  refuse(
    'the store knowing a button',
    'renderer/state/*.ts',
    use('@renderer/ui/button'),
    'renderer/state imports only',
  ),
  refuse(
    'storage knowing the bridge',
    'renderer/storage/*.ts',
    use('@renderer/bridge/bridge'),
    'renderer/storage imports only',
  ),
  refuse(
    'the bridge knowing the store',
    'renderer/bridge/*.ts',
    use('@renderer/state/meeting-store'),
    'renderer/bridge imports only',
  ),
  refuse('a button knowing the rules', 'renderer/ui/*.tsx', use('@shared/board/state'), 'imports nothing of ours'),
  refuse('zod past its one door', 'renderer/storage/*.ts', use('zod'), 'take z from @shared/lib/zod'),

  refuse('main knowing a page', 'electron/windows/*.ts', use('@renderer/chair/app'), 'never import each other'),
  refuse('a page knowing main', 'renderer/chair/*.tsx', use('electron'), 'never import each other'),
  refuse('a page reading files', 'renderer/storage/*.ts', use('node:fs'), 'never import each other'),
  refuse(
    'ipcMain outside electron/ipc',
    'electron/windows/*.ts',
    "import { ipcMain } from 'electron'\nipcMain.on('a', () => {})",
    'ipcMain: only electron/ipc',
  ),
  refuse(
    'ipcMain through a namespace',
    'electron/*.ts',
    "import * as electron from 'electron'\nelectron.ipcMain.on('a', () => {})",
    'ipcMain only in electron/ipc',
  ),
  refuse('the app importing tests', 'shared/meeting/*.ts', use('../../tests/support/driver'), relative),
  refuse('main importing tests', 'electron/ipc/*.ts', use('../../tests/support/driver'), 'Nothing imports tests'),

  refuse('climbing to another rule', 'shared/board/*.ts', use('../talk/state'), relative),
  refuse('climbing to another feature', 'renderer/features/board/*.tsx', use('../talk/summary'), relative),
  refuse('climbing out from deeper', 'renderer/features/board/parts/*.tsx', use('../../talk/summary'), relative),
  refuse('climbing from a room to another', 'renderer/state/*.ts', use('../storage/database'), relative),
  refuse('climbing out of main', 'electron/journal/*.ts', use('../../shared/lib/ids'), relative),
  refuse('climbing with export', 'shared/board/*.ts', "export * from '../talk/state'", relative),
  refuse('climbing with import()', 'shared/board/*.ts', "export const load = () => import('../talk/state')", relative),
]

/** Who may. */
export const allowedImports: readonly LintCase[] = [
  allow(
    'a rule using time and ids',
    'shared/board/*.ts',
    `${use('@shared/time/time')}\nexport { id } from '@shared/lib/ids'`,
  ),
  allow('a rule using its own files', 'shared/board/*.ts', use('./state')),
  allow('a schema file using zod', 'shared/board/schema-*.ts', use('@shared/lib/zod')),
  allow('the one door to zod', 'shared/lib/zod.ts', use('zod')),
  allow(
    'the meeting joining the rules',
    'shared/meeting/*.ts',
    `${use('@shared/board/state')}\nexport { b } from '@shared/talk/state'`,
  ),
  allow('the contract using the view', 'shared/ipc/*.ts', use('@shared/meeting/projector-view')),
  allow(
    'a feature using rules, store and buttons',
    'renderer/features/talk/*.tsx',
    `${use('@shared/talk/state')}\nexport { b } from '@renderer/state/use-now'\nexport { c } from '@renderer/ui/button'`,
  ),
  allow('a feature using its own parts', 'renderer/features/board/parts/*.tsx', use('../note')),
  allow('dnd-kit in the board', 'renderer/features/board/*.tsx', use('@dnd-kit/core')),
  allow('dnd-kit in the strengths', 'renderer/features/strengths/*.tsx', use('@dnd-kit/sortable')),
  allow(
    'the chair using all of the renderer',
    'renderer/chair/*.tsx',
    `${use('@renderer/storage/database')}\nexport { b } from '@renderer/print/sheet'\nexport { c } from '@renderer/projector/scene'`,
  ),
  allow('the smartboard using features', 'renderer/projector/*.tsx', use('@renderer/features/board/board')),
  allow(
    'the store using storage and bridge',
    'renderer/state/*.ts',
    `${use('@renderer/storage/database')}\nexport { b } from '@renderer/bridge/bridge'`,
  ),
  allow('dexie in storage', 'renderer/storage/*.ts', use('dexie')),
  allow('react-to-print in print', 'renderer/print/*.tsx', use('react-to-print')),
  allow(
    'ipcMain in electron/ipc',
    'electron/ipc/*.ts',
    "import { ipcMain } from 'electron'\nipcMain.on('a', () => {})",
  ),
  allow(
    'main using app and the contract',
    'electron/*.ts',
    "import { app } from 'electron'\nexport { b } from '@shared/ipc/contract'\napp.quit()",
  ),
  allow('main reading the manifest', 'electron/*.ts', use('../package.json')),
  allow('texts typed by problem codes', 'shared/strings/nl/*.ts', use('@shared/meeting/apply-command')),
  allow('main using its own rooms', 'electron/windows/*.ts', use('../ipc/send')),
]
