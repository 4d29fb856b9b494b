import { inList, inSentence, isolated } from '@shared/lib/isolate'
import { describe, expect, it } from 'vitest'

const ARABIC = 'ليلى الحسن'
const HEBREW = 'נועה לוי'
const wrapped = (text: string) => `\u2068${text}\u2069`

describe('rule 253: a name keeps its direction to itself', () => {
  it.each([ARABIC, HEBREW, `Sam ${ARABIC}`, `${HEBREW} (moeder)`, 'a\u202eb', '٣ ليلى', 'ދިވެހި', 'ߒߞߏ'])(
    '%j is isolated, once',
    (text) => {
      expect(isolated(text)).toBe(wrapped(text))
      expect(isolated(isolated(text))).toBe(wrapped(text))
    },
  )

  it.each(['', 'Noor', 'Łukasz Żółć', '李小龙', 'Zoë 🎈', '12-3-2026', 'שלום'.slice(0, 0)])(
    '%j stays as it is',
    (text) => {
      expect(isolated(text)).toBe(text)
    },
  )

  it('in a list each name is isolated by itself', () => {
    expect(inList([ARABIC, '', 'Noor', HEBREW])).toBe(`${wrapped(ARABIC)}, Noor, ${wrapped(HEBREW)}`)
    expect(inSentence([ARABIC, 'Noor', HEBREW])).toBe(`${wrapped(ARABIC)}, Noor en ${wrapped(HEBREW)}`)
    expect(isolated(inList([ARABIC, HEBREW]))).toBe(wrapped(`${wrapped(ARABIC)}, ${wrapped(HEBREW)}`))
  })
})
