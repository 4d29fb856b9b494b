import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from './case.mjs'

/** The journal of the one meeting of a profile. @param {string} profile */
export function journalOf(profile) {
  const folder = join(profile, 'journal')
  const [name, ...more] = readdirSync(folder).filter((one) => one.endsWith('.jsonl'))
  check(name && more.length === 0, 'expected one journal')
  return join(folder, name)
}

/** The whole lines of a file. @param {string} path */
export const linesOf = (path) => readFileSync(path, 'utf8').split('\n').slice(0, -1)
