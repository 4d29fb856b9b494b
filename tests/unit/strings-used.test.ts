import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { texts } from '@shared/strings/texts'
import { describe, expect, it } from 'vitest'

const repo = resolve(__dirname, '../..')
const SOURCES = ['electron', 'renderer', 'shared', 'scripts']

/** Every file that can ask for a text, the texts themselves left out. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...SOURCES], {
  cwd: repo,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith('shared/strings/'))
  .map((path) => readFileSync(join(repo, path), 'utf8'))
const code = files.join('\n')

/** Every text by its place: `notes:lane.new`; the forms of a number count as one, and so does a list. */
function placesIn(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string' || Array.isArray(value)) return [path.join('.').replace(/_(one|other)$/, '')]
  return Object.entries(value as object).flatMap(([key, inner]) => placesIn(inner, [...path, key]))
}
const places = Object.entries(texts()).flatMap(([space, inner]) =>
  [...new Set(placesIn(inner))].map((path) => ({ space, path })),
)

const literalsIn = (text: string) => new Set([...text.matchAll(/['"`]([\w:./-]+)['"`]/g)].map(([, one = '']) => one))
const literals = literalsIn(code)
/** A place without its space is only asked for in a file that names the space: `wordsIn('notes')`, `texts().notes`. */
const naming = Object.fromEntries(
  Object.keys(texts()).map((space) => {
    const isNamed = new RegExp(`['"\`]${space}['":]|\\b${space}\\b[,}: ]|\\.${space}\\b`)
    const text = files.filter((file) => isNamed.test(file)).join('\n')
    return [space, { text, literals: literalsIn(text) }]
  }),
)
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Places that are put together: `lane.${lane}`; a gap stands for one or more steps, and something must be said of it. */
const patterns = [...new Set([...code.matchAll(/`([\w:./-]*\$\{[^`]*)`/g)].map(([, text = '']) => text))]
  .map((text) => text.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/))
  .filter((pieces) => pieces.every((piece) => /^[\w:./-]*$/.test(piece)) && /\w{2,}[.:]$/.test(pieces[0] ?? ''))
  .map((pieces) => new RegExp(`^${pieces.map(escaped).join('[\\w./-]+')}$`))

/** Asked for by a value alone, where the compiler holds them: which key `t(off.kind)` is in renderer/features/agenda. */
const VALUES: readonly string[] = ['agenda:otherDay']

function isUsed({ space, path }: (typeof places)[number]): boolean {
  const whole = `${space}:${path}`
  const near = naming[space]
  if (literals.has(whole) || near?.literals.has(path)) return true
  // A whole list at once, such as the names of the keys.
  const list = path.slice(0, path.lastIndexOf('.'))
  if (list.includes('.') && literals.has(`${space}:${list}`)) return true
  if (patterns.some((pattern) => pattern.test(whole) || pattern.test(path))) return true
  // Read as a value: `texts().sheets.page`, or what an `off.kind` may be.
  return near?.text.includes(`.${path}`) === true || VALUES.includes(whole)
}

describe('the texts of the app', () => {
  it('are all asked for somewhere', () => {
    expect(places.length).toBeGreaterThan(1000)
    expect(places.filter((place) => !isUsed(place)).map(({ space, path }) => `${space}:${path}`)).toEqual([])
  })
})
