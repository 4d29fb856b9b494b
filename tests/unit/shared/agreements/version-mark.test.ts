import { shortMark, wholeMark } from '@shared/agreements/version-mark'
import { describe, expect, it } from 'vitest'

describe('the mark of a version that was signed', () => {
  const hash = '9f2c1a7e04bd'.padEnd(64, '0')

  it('is short on paper, in groups that can be read out', () => {
    expect(shortMark(hash)).toBe('9f2c 1a7e 04bd')
  })

  it('is whole in the app', () => {
    expect(wholeMark(hash).replaceAll(' ', '')).toBe(hash)
  })
})
