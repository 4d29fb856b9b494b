import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roomsTable } from '../../../lint/rooms.mjs'
import { allowedUses, refusedUses } from './ban-cases'
import { allowedImports, refusedImports } from './import-cases'
import { refuse } from './lint-case'

const repo = resolve(__dirname, '../../..')
/** Every room that exists has its row: a room without one would let anything in. */
const everyRoom = ['shared', 'renderer', 'renderer/features']
  .flatMap((house) => foldersIn(house).map((room) => `${house}/${room}`))
  .map((room) => refuse(`tests in ${room}`, `${room}/*.ts`, "import 'some/tests/driver'", 'import'))
const refusedCases = [...refusedImports, ...refusedUses, ...everyRoom]
const allowedCases = [...allowedImports, ...allowedUses]

function foldersIn(folder: string): string[] {
  return readdirSync(join(repo, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

/** Two files that need each other, be it only for a type. */
const CIRCLE = {
  'shared/time/egg.ts': "import type { Hen } from './hen'\nexport interface Egg {\n  readonly of: Hen\n}",
  'shared/time/hen.ts': "import type { Egg } from './egg'\nexport interface Hen {\n  readonly from: Egg\n}",
}

interface Report {
  readonly diagnostics: readonly {
    readonly severity: string
    readonly message: string
    readonly location: { readonly path: string } | null
  }[]
}

/** Lints all snippets in one run, each at the path it pretends to have, in a copy of the house's rules. */
function lintAll(house: string): Map<string, string[]> {
  cpSync(join(repo, 'biome.json'), join(house, 'biome.json'))
  cpSync(join(repo, 'lint'), join(house, 'lint'), { recursive: true })
  for (const [index, snippet] of [...refusedCases, ...allowedCases].entries()) {
    const path = join(house, placeOf(snippet.room, index))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${snippet.code}\n`)
  }
  for (const [path, code] of Object.entries(CIRCLE)) writeFileSync(join(house, path), `${code}\n`)
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.']
  const biome = join(repo, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: house, encoding: 'utf8' })
  const found = new Map<string, string[]>()
  for (const { severity, message, location } of (JSON.parse(stdout) as Report).diagnostics) {
    if (severity === 'error' && location) found.set(location.path, [...(found.get(location.path) ?? []), message])
  }
  return found
}

/** `renderer/ui/*.tsx` becomes `renderer/ui/case-7.tsx`. */
function placeOf(room: string, index: number): string {
  return room.replace('*', `case-${index}`)
}

describe('the lint table', () => {
  it('is the one that lint/rooms.mjs makes; `node lint/rooms.mjs` writes it anew', () => {
    const written: unknown = JSON.parse(readFileSync(join(repo, 'lint/rooms.json'), 'utf8'))
    expect(written).toEqual(roomsTable())
  })

  let house = ''
  let found = new Map<string, string[]>()

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'lint-table-'))
    found = lintAll(house)
  })

  afterAll(() => {
    rmSync(house, { recursive: true, force: true })
  })

  it.each(refusedCases.map((snippet, index) => ({ ...snippet, index })))(
    'refuses: $sentence',
    ({ room, index, says }) => {
      const messages = found.get(placeOf(room, index)) ?? []
      expect(messages.some((message) => message.includes(says))).toBe(true)
    },
  )

  it.each(Object.keys(CIRCLE))('refuses a circle of imports, types included: %s', (path) => {
    expect((found.get(path) ?? []).join(' ')).toContain('cycle')
  })

  it.each(allowedCases.map((snippet, index) => ({ ...snippet, index: index + refusedCases.length })))(
    'allows: $sentence',
    ({ room, index }) => {
      expect(found.get(placeOf(room, index)) ?? []).toEqual([])
    },
  )
})
