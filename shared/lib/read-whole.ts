import { fail, ok, type Result } from './result'

/** Why a text is no number for a field: nothing is there, it is not whole, or it lies outside the range. */
export type WholeProblem = 'empty' | 'notWhole' | 'outside'

/**
 * Reads a whole number from `least` to `most` (docs/domain.md, rule 223). Nothing is rounded or made to fit: `1.5`, `7,5`,
 * `12:30` and what lies outside are refused.
 */
export function readWhole(text: string, least: number, most: number): Result<number, WholeProblem> {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
  if (plain === '') return fail('empty')
  if (!/^[-−]?\d+$/.test(plain)) return fail('notWhole')
  const value = Number(plain.replace('−', '-'))
  return value >= least && value <= most ? ok(value) : fail('outside')
}
