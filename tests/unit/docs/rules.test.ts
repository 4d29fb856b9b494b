import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const repo = resolve(__dirname, '../../..')
const document = readFileSync(join(repo, 'docs/domain.md'), 'utf8')
const heads = [...document.matchAll(/^### Rule (\d+)\. \S/gm)].map(([, no]) => Number(no))

/** „rule 12”, „rules 79, 210 to 212”, „rules 60 and 61”; an S, M or D before a number is of another document. */
const CITED = /\b[Rr]ules? (\d+(?:(?:, | and | to |, and | or )\d+)*)/g

/** The numbers in „79, 210 to 212”. */
function numbersIn(cited: string): number[] {
  return cited.split(/, and |, | and | or /).flatMap((piece) => {
    const [from = 0, to = from] = piece.split(' to ').map(Number)
    return Array.from({ length: to - from + 1 }, (_, at) => from + at)
  })
}

/** Every citation of a rule in what is written for this app, with its place. */
function citations(): { readonly at: string; readonly no: number }[] {
  const kinds = ['*.ts', '*.tsx', '*.mjs', '*.cjs', '*.css', '*.md']
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...kinds], {
    cwd: repo,
    encoding: 'utf8',
  })
  return files
    .trim()
    .split('\n')
    .filter((path) => path !== 'tests/unit/docs/rules.test.ts')
    .flatMap((path) =>
      [...readFileSync(join(repo, path), 'utf8').matchAll(CITED)].flatMap(([, cited = '']) =>
        numbersIn(cited).map((no) => ({ at: path, no })),
      ),
    )
}

describe('docs/domain.md', () => {
  it('gives each rule a number of its own', () => {
    expect(heads.length).toBeGreaterThan(200)
    expect(heads.filter((no, at) => heads.indexOf(no) !== at)).toEqual([])
    expect(document).not.toMatch(/^\*\*Rule/m)
  })

  it('has every rule that code, tests and documents cite', () => {
    const cited = citations()
    expect(cited.length).toBeGreaterThan(400)
    expect(cited.filter(({ no }) => !heads.includes(no)).map(({ at, no }) => `${at}: rule ${no}`)).toEqual([])
  })

  it('lists every subject and every rule in its contents', () => {
    const [, contents = ''] = /^## Contents\n\n([\s\S]*?)\n\n## /m.exec(document) ?? []
    const lines = contents.split('\n').map((line) => /^- \[(.+)\]\(#(.+)\): ([\d, ]+)$/.exec(line))
    const subjects = [...document.matchAll(/^## (.+)$/gm)].map(([, name]) => name).filter((name) => name !== 'Contents')
    expect(lines.map((line) => line?.[1])).toEqual(subjects)
    expect(lines.flatMap((line) => line?.[3]?.split(', ').map(Number) ?? [])).toEqual(heads)
  })
})
