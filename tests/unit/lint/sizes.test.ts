import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const repo = resolve(__dirname, '../../..')
const CODE = ['*.ts', '*.tsx', '*.mjs', '*.cjs', '*.css']
/** Texts and design tokens are data: a list of them may be as long as it is. */
const DATA = /^shared\/(strings|guidance)\/|^renderer\/ui\/tokens\.css$/

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...CODE], {
  cwd: repo,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((path) => !DATA.test(path))

function linesOf(path: string): number {
  return readFileSync(join(repo, path), 'utf8').split('\n').length - 1
}

function longer(paths: readonly string[], most: number): string[] {
  return paths
    .map((path) => ({ path, lines: linesOf(path) }))
    .flatMap(({ path, lines }) => (lines > most ? [`${path}: ${lines}`] : []))
}

describe('the size of files', () => {
  it('is at most 250 lines of code', () => {
    expect(files.length).toBeGreaterThan(1000)
    expect(longer(files, 250)).toEqual([])
  })

  it('is at most 150 lines for a file with components', () => {
    expect(
      longer(
        files.filter((path) => path.startsWith('renderer/') && path.endsWith('.tsx')),
        150,
      ),
    ).toEqual([])
  })
})
