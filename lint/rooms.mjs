/**
 * The table of who may import whom, from which lint/rooms.json is made: `node lint/rooms.mjs` writes it anew, and a test
 * compares the two. A room is named once, with what it may use; the bans that hold for many rooms stand here once each.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One package, one door. */
const DOORS = {
  dexie: ban(['dexie', 'dexie/**'], 'dexie: only renderer/storage.'),
  dnd: ban(['@dnd-kit/**'], '@dnd-kit: only renderer/features/notes and renderer/features/strengths.'),
  printing: ban(['react-to-print'], 'react-to-print: only renderer/print.'),
  zod: ban(['zod', 'zod/**'], 'zod: take z from @shared/lib/zod, which forbids it to build code.'),
}
const NO_TESTS = ban(['**/tests/**'], 'Nothing imports tests.')
const NO_PAGES = ban(
  ['@renderer/**', '**/renderer/**', 'react', 'react/**', 'react-dom', 'react-dom/**', 'react-aria-components'],
  'electron and renderer never import each other; no React in main.',
)
const NO_MAIN = ban(
  ['electron', 'electron/**', 'node:*', '**/electron/**'],
  'renderer and electron never import each other; main is reached through renderer/bridge.',
)
/** What the words are of every language: only the look-ups open it, and a process chooses which one it is given. */
const WORDS = ['@shared/strings/**', '!@shared/strings/texts', '@shared/guidance/**', '!@shared/guidance/*']
const NO_LANGUAGE = ban(
  WORDS,
  'The words of one language: take them from @shared/strings/texts and @shared/guidance/guidance, which know what is spoken.',
)
const NO_SCHEMAS = ban(
  ['zod', 'zod/**', '@shared/lib/zod'],
  'zod: not in views; values are checked where they come in.',
)

const RULES_OF = '{agenda,notes,strengths,talk,agreements}'
const JOINED = `shared/${RULES_OF} imports only @shared/time and @shared/lib; shared/meeting joins the rooms; zod only in schema files.`
const OWN = ['!./**', '!../**', '!.', '!..']

/** Rooms of `shared`: everything is forbidden but the room itself and what is named. */
const SHARED = [
  [
    [`shared/${RULES_OF}/**`, `!shared/${RULES_OF}/**/schema*.ts`],
    ['!@shared/time/**', '!@shared/lib/**', '@shared/lib/zod'],
    JOINED,
  ],
  [[`shared/${RULES_OF}/**/schema*.ts`], ['!@shared/time/**', '!@shared/lib/**'], JOINED],
  [
    ['shared/meeting/**'],
    ['!@shared/{agenda,notes,strengths,talk,agreements,names,time,lib}/**', '!@shared/guidance/{guidance,sentences}'],
    'shared/meeting joins agenda, notes, strengths, talk and agreements, leaves names out with names, reads words by guidance, and imports nothing else.',
  ],
  [
    ['shared/smartboard/**'],
    ['!@shared/{agenda,strengths,talk,meeting,time,lib}/**', '!@shared/guidance/sentences'],
    'shared/smartboard reads a meeting, makes the picture of it and imports nothing else; a meeting never reads it.',
  ],
  [
    ['shared/sheets/**'],
    ['!@shared/{agenda,notes,strengths,talk,agreements,meeting,time,lib}/**'],
    'shared/sheets reads a meeting, makes its papers and imports nothing else; a meeting never reads it.',
  ],
  [['shared/lib/**', '!shared/lib/zod.ts'], [], 'shared/lib imports nothing; zod comes in through shared/lib/zod.'],
  [['shared/lib/zod.ts'], ['!zod'], 'shared/lib/zod imports only zod.'],
  [
    ['shared/gate/**'],
    ['!@shared/{meeting,sheets,names,lib}/**', '!@shared/guidance/*'],
    'shared/gate decides what is asked before others read it; it imports only @shared/{meeting,sheets,names,guidance,lib}.',
  ],
  [
    ['shared/names/**'],
    ['!@shared/lib/**', '!@shared/guidance/*'],
    'shared/names decides what is a name; it imports only @shared/{lib,guidance}.',
  ],
  [['shared/time/**'], ['!@shared/lib/**'], 'shared/time imports only @shared/lib.'],
  [['shared/ipc/**'], ['!@shared/**', ...WORDS], 'shared/ipc imports only @shared, and the words of no language.'],
  [
    ['shared/guidance/**'],
    ['!@shared/{lib,time,agenda}/**'],
    'shared/guidance is data; it imports only @shared/{lib,time,agenda}.',
  ],
  [
    ['shared/strings/**'],
    ['!@shared/{lib,meeting,ipc}/**'],
    'shared/strings is text; it imports only the problem codes in @shared/{lib,meeting,ipc}.',
  ],
]

/** Rooms of the renderer: which other rooms they may use (null: all of them), and which doors are theirs. */
const FEATURE = 'A feature imports @shared, @renderer/state and @renderer/ui; never another feature, storage or bridge.'
const RENDERER = [
  {
    in: ['renderer/features/**', '!renderer/features/{notes,strengths}/**'],
    uses: ['state', 'ui'],
    why: FEATURE,
    isView: true,
  },
  { in: ['renderer/features/{notes,strengths}/**'], uses: ['state', 'ui'], why: FEATURE, isView: true, door: 'dnd' },
  { in: ['renderer/chair/**'], uses: null, isView: true },
  {
    in: ['renderer/projector/**'],
    uses: ['features', 'state', 'ui', 'bridge'],
    why: 'renderer/projector never imports storage, print or chair.',
    isView: true,
  },
  {
    in: ['renderer/print/**'],
    uses: ['ui'],
    why: 'renderer/print imports only @shared and @renderer/ui.',
    door: 'printing',
  },
  {
    in: ['renderer/print-window/**'],
    uses: ['print', 'state', 'bridge', 'ui'],
    why: 'renderer/print-window imports only @shared and @renderer/{print,state,bridge,ui}.',
    isView: true,
  },
  {
    in: ['renderer/state/**'],
    uses: ['storage', 'bridge'],
    why: 'renderer/state imports only @shared, @renderer/storage and @renderer/bridge.',
  },
  { in: ['renderer/storage/**'], uses: [], why: 'renderer/storage imports only @shared.', door: 'dexie' },
  { in: ['renderer/bridge/**'], uses: [], why: 'renderer/bridge imports only @shared.' },
]

function ban(group, message) {
  return { group, message }
}

function override(includes, options) {
  return { includes, linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } } }
}

function ofRenderer({ in: includes, uses, why, door, isView = false }) {
  const rooms = uses && [
    ban(['@renderer/**', ...uses.flatMap((room) => [`!@renderer/${room}`, `!@renderer/${room}/**`])], why),
  ]
  return override(includes, { patterns: [...(rooms ?? []), ...shut(door, isView)] })
}

/** The bans of a room of the renderer: every door but its own, the main process and the tests. */
function shut(door, isView) {
  const { zod, ...others } = DOORS
  const closed = Object.entries(others).filter(([name]) => name !== door)
  return [...closed.map(([, one]) => one), isView ? NO_SCHEMAS : zod, NO_LANGUAGE, NO_MAIN, NO_TESTS]
}

/** The whole table, as Biome reads it. */
export function roomsTable() {
  const main = [NO_PAGES, ...Object.values(DOORS), NO_LANGUAGE, NO_TESTS]
  const onlyIpc = { electron: { importNames: ['ipcMain'], message: 'ipcMain: only electron/ipc.' } }
  const ui = ban(
    ['@shared/**', '!@shared/{time,lib}/**', '@shared/lib/zod', '@renderer/**'],
    'renderer/ui imports nothing of ours but how a text is read and written (@shared/{time,lib}).',
  )
  return {
    $schema: '../node_modules/@biomejs/biome/configuration_schema.json',
    root: false,
    overrides: [
      ...SHARED.map(([includes, more, why]) => override(includes, { patterns: [ban(['**', ...OWN, ...more], why)] })),
      override(['electron/**', '!electron/ipc/**'], { paths: onlyIpc, patterns: main }),
      override(['electron/ipc/**'], { patterns: main }),
      ...RENDERER.map(ofRenderer),
      override(['tests/**', 'scripts/**'], { patterns: [NO_LANGUAGE] }),
      override(['renderer/ui/**'], { patterns: [ui, ...shut(undefined, true)] }),
    ],
  }
}

/** The table as it stands in lint/rooms.json, but for the white space. */
export const roomsText = () => `${JSON.stringify(roomsTable(), null, 2)}\n`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(fileURLToPath(new URL('rooms.json', import.meta.url)), roomsText())
}
