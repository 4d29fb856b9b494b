import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const repo = resolve(__dirname, '../../..')
const PLACE = /`((?:shared|renderer|electron|scripts|tests|lint|docs)\/[\w./-]*)`/g

describe('docs/architecture.md', () => {
  it('names only files and folders that are there', () => {
    const document = readFileSync(join(repo, 'docs/architecture.md'), 'utf8')
    const named = [...document.matchAll(PLACE)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((path) => !existsSync(join(repo, path)))).toEqual([])
  })
})
