import { describe, expect, it } from 'vitest'
import {
  apart,
  chooseSmartboard,
  findKnown,
  inOrder,
  knownAs,
  likeness,
  type ScreenFacts,
  type SmartboardWish,
  withoutMirrors,
} from '../../../../electron/windows/choose-smartboard'

const screen = (id: number, x: number, more: Partial<ScreenFacts> = {}): ScreenFacts => {
  const bounds = { x, y: 0, width: 1920, height: 1080 }
  return { id, label: '', bounds, workArea: bounds, internal: false, ...more }
}
const laptop = screen(1, 0, { internal: true })
const beamer = screen(2, 1920, { label: 'Beamer' })
const other = screen(3, 3840, { label: 'Monitor' })

const plan = (wish: Partial<SmartboardWish>) =>
  chooseSmartboard({
    screens: [laptop, beamer],
    chairScreen: 1,
    known: [],
    isWindow: false,
    isStart: false,
    declined: new Set(),
    ...wish,
  })

describe('which display is the board (docs/domain.md, rule 55)', () => {
  it('is the second one when the app opens for the first time', () => {
    expect(plan({ isStart: true })).toEqual({ screen: 2, offer: null })
  })

  it('is never the one with the console', () => {
    expect(plan({ screens: [laptop], isStart: true })).toEqual({ screen: null, offer: null })
    expect(plan({ chairScreen: 2, known: [knownAs(beamer)] })).toEqual({ screen: null, offer: 1 })
  })

  it('is at once one that was it before: by its id, or by its name and size under another id', () => {
    expect(plan({ known: [knownAs(beamer)] })).toEqual({ screen: 2, offer: null })
    expect(plan({ known: [{ ...knownAs(beamer), width: 1280, height: 800 }] })).toEqual({ screen: 2, offer: null })
    expect(plan({ known: [{ ...knownAs(beamer), id: 77 }] })).toEqual({ screen: 2, offer: null })
    expect(findKnown({ id: 77, label: '', width: 1920, height: 1080 }, [beamer, screen(4, 0)])).toBeNull()
  })

  it('is the last of several that were it before', () => {
    const screens = [laptop, other, beamer]
    expect(plan({ screens, known: [knownAs(beamer), knownAs(other)] }).screen).toBe(2)
    expect(plan({ screens, known: [knownAs(other), knownAs(beamer)] }).screen).toBe(3)
  })

  it('is asked about when it is a strange one, once', () => {
    expect(plan({ known: [knownAs(other)] })).toEqual({ screen: null, offer: 2 })
    expect(plan({})).toEqual({ screen: null, offer: 2 })
    expect(plan({ declined: new Set([2]) })).toEqual({ screen: null, offer: null })
  })

  it('stays a window when the chair wanted that', () => {
    expect(plan({ isWindow: true, known: [knownAs(beamer)], declined: new Set([1, 2]) })).toEqual({
      screen: null,
      offer: null,
    })
  })
})

describe('which display is which (docs/domain.md, rule 254)', () => {
  const known = (id: number, label: string, width = 1920, height = 1080) => ({ id, label, width, height })

  it.each([
    ['all three agree', known(2, 'Beamer'), 2],
    ['another id after a start, name and size agree', known(77, 'Beamer'), 1],
    ['another size, id and name agree', known(2, 'Beamer', 1280, 800), 1],
    ['its id went to another display of the same size', known(2, 'Monitor'), 0],
    ['its id went to a display without a name', known(2, ''), 0],
    ['only the name agrees', known(77, 'Beamer', 1280, 800), 0],
    ['only the size agrees', known(77, 'Monitor'), 0],
  ] as const)('%s', (_case, one, expected) => {
    expect(likeness(one, knownAs(beamer))).toBe(expected)
    expect(plan({ known: [one] })).toEqual(expected > 0 ? { screen: 2, offer: null } : { screen: null, offer: 2 })
  })

  it.each([
    ['id and size agree', known(4, ''), 2],
    ['another id', known(5, ''), 0],
    // Systems that name no display tell of a beamer that was unplugged and comes back smaller by its id alone.
    ['another size', known(4, '', 1280, 720), 1],
  ] as const)('one without a name: %s', (_case, one, expected) => {
    expect(likeness(one, knownAs(screen(4, 1920)))).toBe(expected)
  })

  it('takes the one that is sure before the one that is likely, whichever was the board last', () => {
    const moved = screen(9, 3840, { label: 'Monitor' })
    expect(plan({ screens: [laptop, beamer, moved], known: [knownAs(other), knownAs(beamer)] }).screen).toBe(2)
  })

  it('asks when two are as much alike', () => {
    const twins = [screen(5, 1920, { label: 'Beamer' }), screen(6, 3840, { label: 'Beamer' })]
    expect(plan({ screens: [laptop, ...twins], known: [known(77, 'Beamer')] })).toEqual({ screen: null, offer: 5 })
    expect(plan({ screens: [laptop, ...twins], known: [known(6, 'Beamer')] }).screen).toBe(6)
  })

  it('tells two displays of one id apart: both can be the board, and neither is taken for the other', () => {
    const same = [laptop, screen(2, 1920, { label: 'Beamer' }), screen(2, 3840, { label: 'Monitor' })]
    const screens = apart(same)
    expect(screens.map(({ id }) => id)).toEqual([1, 2, -1])
    expect(screens.map(({ systemId }) => systemId)).toEqual([1, 2, 2])
    expect(plan({ screens })).toEqual({ screen: null, offer: 2 })
    expect(plan({ screens, declined: new Set([2]) })).toEqual({ screen: null, offer: -1 })
    expect(plan({ screens, known: [known(2, 'Monitor')] }).screen).toBe(-1)
    expect(plan({ screens, known: [known(2, 'Beamer')] }).screen).toBe(2)
  })

  it('offers the second display when it has the id of the console’s', () => {
    const screens = apart([laptop, screen(1, 1920, { label: 'Beamer' })])
    expect(plan({ screens })).toEqual({ screen: null, offer: -1 })
    expect(plan({ screens, isStart: true })).toEqual({ screen: -1, offer: null })
    expect(plan({ screens, chairScreen: -1, declined: new Set() })).toEqual({ screen: null, offer: 1 })
  })

  it('leaves displays with ids of their own as they are, and gives no id twice', () => {
    expect(apart([laptop, beamer]).map(({ id }) => id)).toEqual([1, 2])
    const many = apart([screen(-1, 0), screen(7, 1920), screen(7, 3840), screen(7, 5760), screen(-1, 7680)])
    expect(new Set(many.map(({ id }) => id)).size).toBe(5)
  })
})

describe('a display that mirrors the console (docs/domain.md, rule 160; M1, M4)', () => {
  const mirror = screen(2, 0, { label: 'Beamer' })
  const smaller = screen(2, 320, { bounds: { x: 320, y: 180, width: 1280, height: 720 } })

  it.each([
    ['of the same size', mirror],
    ['of another size', smaller],
  ])('is never the board, %s: not at the start, not when it was it before, and it is not offered', (_size, one) => {
    const screens = [laptop, one]
    expect(plan({ screens, isStart: true })).toEqual({ screen: null, offer: null })
    expect(plan({ screens, known: [knownAs(one)] })).toEqual({ screen: null, offer: null })
    expect(plan({ screens })).toEqual({ screen: null, offer: null })
    expect(plan({ screens: [...screens, other], isStart: true }).screen).toBe(3)
  })

  it('does not count as a display; one that only touches the console’s does', () => {
    expect(withoutMirrors([laptop, mirror, other], 1)).toEqual([laptop, other])
    expect(withoutMirrors([laptop, beamer], 1)).toEqual([laptop, beamer])
    expect(withoutMirrors([laptop, mirror], null)).toEqual([laptop, mirror])
  })
})

describe('the numbers of the displays', () => {
  it('count from left to right and then down', () => {
    const below = screen(4, 0, { bounds: { x: 0, y: 1080, width: 1920, height: 1080 } })
    expect(inOrder([beamer, below, laptop]).map(({ id }) => id)).toEqual([1, 4, 2])
  })
})
