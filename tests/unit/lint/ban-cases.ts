import { allow, type LintCase, type RefusedCase, refuse } from './lint-case'

const clock = 'take `now` as an argument'
const ids = 'ids come with the command'
const bareText = 'No bare text in JSX'

/** What may not be used where. */
export const refusedUses: readonly RefusedCase[] = [
  refuse(
    'Dutch behind a question mark',
    'renderer/chair/*.tsx',
    "export const A = ({ a }: { a: boolean }) => <p>{a ? 'Ja' : 'Nee'}</p>",
    bareText,
  ),
  refuse('a rule that asks the time', 'shared/agenda/*.ts', 'export const now = Date.now()', clock),
  refuse('a feature that makes a date of now', 'renderer/features/talk/*.tsx', 'export const now = new Date()', clock),
  refuse('a button that times', 'renderer/ui/*.tsx', 'export const now = performance.now()', clock),
  refuse(
    'a feature that ticks',
    'renderer/features/agenda/*.tsx',
    'setInterval(() => {}, 5)',
    'useNow from @renderer/state',
  ),
  refuse('a rule that throws dice', 'shared/agenda/*.ts', 'export const dice = Math.random()', ids),
  refuse('a feature that makes ids', 'renderer/features/notes/*.tsx', 'export const id = crypto.randomUUID()', ids),
  refuse(
    'a feature that keeps things',
    'renderer/features/notes/*.tsx',
    "localStorage.setItem('a', 'b')",
    'renderer/storage',
  ),
  refuse('a rule that logs', 'shared/meeting/*.ts', "console.log('a')", 'console'),
  refuse('a page that logs', 'renderer/chair/*.tsx', "console.log('a')", 'console'),
  refuse(
    'window.bridge in a feature',
    'renderer/state/*.ts',
    'export const bridge = window.bridge',
    'only renderer/bridge reads it',
  ),
  refuse(
    'a dialog for a file of its own',
    'electron/journal/*.ts',
    "import { dialog } from 'electron'\n\nexport const ask = () => dialog.showSaveDialog({})",
    'electron/files/files-out only',
  ),
  refuse('window.print anywhere', 'renderer/print/*.tsx', 'window.print()', 'freezes the page'),

  refuse('Dutch between tags', 'renderer/chair/*.tsx', 'export const A = () => <p>Goedemorgen</p>', 'string literal'),
  refuse('Dutch in braces', 'renderer/chair/*.tsx', "export const A = () => <p>{'Goedemorgen'}</p>", bareText),
  refuse(
    'Dutch in a label',
    'renderer/chair/*.tsx',
    'export const A = () => <nav aria-label="Menu" />',
    'No bare text in JSX',
  ),
  ...['date', 'time', 'datetime-local', 'month', 'week', 'number'].map((type) =>
    refuse(
      `a native field for a ${type}`,
      'renderer/ui/*.tsx',
      `export const A = () => <input type="${type}" />`,
      'DateField, TimeField or NumberStepper',
    ),
  ),
  refuse(
    'a native date field of a part, in braces',
    'renderer/features/talk/*.tsx',
    "import { Field } from '@renderer/ui/field'\nexport const A = () => <Field type={'date'} />",
    'DateField, TimeField or NumberStepper',
  ),
  refuse('any', 'shared/lib/*.ts', 'export const read = (value: any) => value', 'any'),
  refuse(
    'a promise that nothing is null',
    'shared/lib/*.ts',
    'export const read = (value?: string) => value!.length',
    'assertion',
  ),
]

/** What may. */
export const allowedUses: readonly LintCase[] = [
  allow('a field for text', 'renderer/ui/*.tsx', 'export const A = () => <input type="text" />'),
  allow('a date made of an argument', 'shared/time/*.ts', 'export const at = (now: number) => new Date(now)'),
  allow(
    'the clock in the bridge',
    'renderer/bridge/*.ts',
    'export const now = () => Date.now()\nexport const id = () => crypto.randomUUID()',
  ),
  allow('the tick in the state', 'renderer/state/*.ts', 'setInterval(() => {}, 5)'),
  allow(
    'punctuation between tags',
    'renderer/chair/*.tsx',
    'export const A = ({ a, b }: { a: string; b: string }) => <p>{a} · {b}</p>',
  ),
  allow('a class name', 'renderer/chair/*.tsx', 'export const A = () => <p className="big" />'),
  allow(
    'a label from the catalogue',
    'renderer/chair/*.tsx',
    'export const A = ({ name }: { name: string }) => <nav aria-label={name} />',
  ),
  allow(
    'a word that is compared',
    'renderer/chair/*.tsx',
    "export const A = ({ a }: { a: string }) => <p>{a === 'board' ? 1 : 2}</p>",
  ),
  allow(
    'a key of the catalogue',
    'renderer/chair/*.tsx',
    "export const A = ({ t }: { t: (key: string) => string }) => <p>{t('board.title')}</p>",
  ),
]
