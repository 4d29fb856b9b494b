import { describe, expect, it } from 'vitest'
import {
  type BoardWish,
  chooseBoard,
  findKnown,
  inOrder,
  knownAs,
  type ScreenFacts,
  withoutMirrors,
} from '../../../../electron/windows/choose-board'

const screen = (id: number, x: number, more: Partial<ScreenFacts> = {}): ScreenFacts => {
  const bounds = { x, y: 0, width: 1920, height: 1080 }
  return { id, label: '', bounds, workArea: bounds, internal: false, ...more }
}
const laptop = screen(1, 0, { internal: true })
const beamer = screen(2, 1920, { label: 'Beamer' })
const other = screen(3, 3840, { label: 'Monitor' })

const plan = (wish: Partial<BoardWish>) =>
  chooseBoard({
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
