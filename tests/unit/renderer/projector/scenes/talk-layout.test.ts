import { questionPlace } from '@renderer/projector/scenes/talk-layout'
import type { BoardShape } from '@shared/meeting/paging'
import { describe, expect, it } from 'vitest'

const SHAPES: readonly BoardShape[] = ['wide', 'mid', 'narrow']
const words = (n: number) => Array.from({ length: n }, () => 'woorden').join(' ')
const ROOM = ['under', 'instead', 'below', 'belowLong', 'none']

describe('where the central question stands while a circle talks', () => {
  it.each(SHAPES)('is nowhere on a %s board when there is none', (shape) => {
    expect(questionPlace('  ', false, shape)).toBe('none')
  })

  it.each(SHAPES)('is under the names on a %s board when it is short', (shape) => {
    expect(questionPlace('Wat helpt?', false, shape)).toBe('under')
  })

  it.each(SHAPES)('makes room for points that are passed on, on a %s board', (shape) => {
    expect(['below', 'belowLong']).toContain(questionPlace('Wat helpt?', true, shape))
  })

  it('needs more room the longer it is, until it has a picture of its own', () => {
    for (const shape of SHAPES) {
      const places = Array.from({ length: 60 }, (_, n) => ROOM.indexOf(questionPlace(words(n + 1), false, shape)))
      expect(places.every((place, n) => n === 0 || place >= (places[n - 1] ?? 0))).toBe(true)
      expect(places[places.length - 1]).toBe(ROOM.indexOf('none'))
    }
  })

  it('has the label above it on a narrow board', () => {
    expect(questionPlace('Wat helpt?', true, 'narrow')).toBe('belowLong')
    expect(questionPlace('Wat helpt?', true, 'wide')).toBe('below')
  })
})
