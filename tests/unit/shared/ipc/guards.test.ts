import { channelsOf } from '@shared/ipc/api'
import { CHANNELS } from '@shared/ipc/channels'
import { GUARDS, projectorViewSchema } from '@shared/ipc/guards'
import { BLANK_VIEW } from '@shared/smartboard/projector-view'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScenario, replay } from '../../../support/scenario'

const passes = (channel: keyof typeof GUARDS, ...args: unknown[]) => GUARDS[channel].safeParse(args).success

describe('what arrives from a window is unknown until it passed a guard', () => {
  it('has one guard for every channel a page is offered', () => {
    expect(Object.keys(GUARDS).sort()).toEqual(Object.keys(CHANNELS).sort())
  })

  it('lets only an id through that is safe as the name of a file', () => {
    expect(passes('journal-read', 'abcd-1234')).toBe(true)
    for (const id of ['', 'kort', '../secret', 'a/b/c/d/e/f', 'ABCD-1234', 'abcd.1234', 'a'.repeat(65), null, 7])
      expect([id, passes('journal-read', id)]).toEqual([id, false])
  })

  it('lets only one line through to the journal', () => {
    const end = { lineCount: 0, head: '' }
    expect(passes('journal-append', 'abcd-1234', '{"v":1}', end)).toBe(true)
    for (const line of ['', 'een\ntwee', 'een\r', 12])
      expect(passes('journal-append', 'abcd-1234', line, end)).toBe(false)
    for (const other of [undefined, { lineCount: -1, head: '' }, { lineCount: 1, head: 'x' }])
      expect(passes('journal-append', 'abcd-1234', '{"v":1}', other)).toBe(false)
  })

  it('takes no argument more or less', () => {
    expect(passes('app-info')).toBe(true)
    expect(passes('app-info', 'more')).toBe(false)
    expect(passes('journal-append', 'abcd-1234')).toBe(false)
  })

  it('refuses garbage in every place, as many of it as there are places', () => {
    const foreign = fc.oneof(
      fc.bigInt(),
      fc.date(),
      fc.constantFrom(Number.NaN, Symbol('sign'), new Map(), () => 1, Object.create(null, { id: { get: () => 7 } })),
      fc.array(fc.bigInt(), { minLength: 1 }),
    )
    for (const channel of channelsOf('chair')) {
      for (const count of [1, 2, 3, 4]) {
        const garbage = fc.array(foreign, { minLength: count, maxLength: count })
        fc.assert(
          fc.property(garbage, (args) => {
            expect(passes(channel, ...args)).toBe(false)
          }),
          { numRuns: 20 },
        )
      }
    }
  })

  it('throws at nothing', () => {
    const any = fc.array(fc.anything({ withNullPrototype: true, withBigInt: true }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...channelsOf('chair')), any, (channel, args) => {
        expect([true, false]).toContain(passes(channel, ...args))
      }),
      { numRuns: 500 },
    )
  })
})

describe('the only shape that may travel to the board', () => {
  it('lets every picture of an evening through as it is', () => {
    const evening = replay(readScenario('driegesprek-huiswerk'))
    expect(projectorViewSchema.parse(evening.view())).toEqual(evening.view())
    expect(projectorViewSchema.parse(BLANK_VIEW)).toEqual(BLANK_VIEW)
  })

  it('drops anything else that is in it', () => {
    const stuffed = { ...BLANK_VIEW, chair: 'Wietske', scene: { kind: 'off', notes: ['geheim'] } }
    expect(projectorViewSchema.parse(stuffed)).toEqual(BLANK_VIEW)
  })
})
