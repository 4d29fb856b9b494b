import { linesBelowRing, questionPlace } from '@renderer/projector/scenes/talk-layout'
import type { SmartboardShape } from '@shared/smartboard/shape'
import { describe, expect, it } from 'vitest'

const SHAPES: readonly SmartboardShape[] = ['wide', 'mid', 'narrow']
const words = (n: number) => Array.from({ length: n }, () => 'woorden').join(' ')
const ROOM = ['under', 'instead', 'below', 'belowLong', 'belowMore']
const one = (text: string) => ({ items: [text], count: 1 })

describe('where the central question stands while a circle talks', () => {
  it.each(SHAPES)('is nowhere on a %s board when there is none', (shape) => {
    expect(questionPlace(one('  '), false, shape)).toBe('none')
  })

  it.each(SHAPES)('is under the names on a %s board when it is short', (shape) => {
    expect(questionPlace(one('Wat helpt?'), false, shape)).toBe('under')
  })

  it.each(SHAPES)('makes room for points that are passed on, on a %s board', (shape) => {
    expect(['below', 'belowLong']).toContain(questionPlace(one('Wat helpt?'), true, shape))
  })

  it('rule 251: needs more room the longer it is, and is always there', () => {
    for (const shape of SHAPES) {
      const places = Array.from({ length: 60 }, (_, n) => ROOM.indexOf(questionPlace(one(words(n + 1)), false, shape)))
      expect(places.every((place, n) => n === 0 || place >= (places[n - 1] ?? 0))).toBe(true)
      expect(places[places.length - 1]).toBe(ROOM.indexOf('belowMore'))
    }
  })

  it('has the label above it on a narrow board', () => {
    expect(questionPlace(one('Wat helpt?'), true, 'narrow')).toBe('belowLong')
    expect(questionPlace(one('Wat helpt?'), true, 'wide')).toBe('below')
  })

  it.each(SHAPES)('rule 251: keeps one place on all its pages on a %s board', (shape) => {
    expect(questionPlace({ items: ['Kort.'], count: 2 }, false, shape)).toBe('belowMore')
    expect(questionPlace({ items: ['Kort.'], count: 2 }, true, shape)).toBe('belowLong')
    expect(linesBelowRing({ items: ['Kort.'], count: 2, index: 1 }, shape)).toBe(4)
    expect(linesBelowRing({ items: [words(16)], count: 1, index: 0 }, shape)).toBe(shape === 'narrow' ? 4 : 3)
  })
})
