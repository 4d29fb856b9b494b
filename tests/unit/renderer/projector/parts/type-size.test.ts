import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { lettersStyle } from '@renderer/projector/parts/type-size'
import { TYPE_SIZES, type TypeSize, typeFigures } from '@shared/smartboard/type-sizes'
import { describe, expect, it } from 'vitest'

const scenes = resolve(__dirname, '../../../../../renderer/projector/scenes')
const STYLES = readdirSync(scenes)
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(resolve(scenes, name), 'utf8'))
  .join('\n')
const SIZES = Object.keys(TYPE_SIZES) as TypeSize[]

describe('one table of type sizes', () => {
  it.each(SIZES)('%s: the styles get the letters that the pages are counted with', (size) => {
    const { large, middle, small } = typeFigures(size)
    expect(lettersStyle(size)).toEqual({ '--large': large.size, '--middle': middle.size, '--small': small.size })
    for (const name of Object.keys(lettersStyle(size))) {
      expect(STYLES).toContain(`font-size: calc(var(${name}) * var(--fit)`)
    }
  })

  it.each(SIZES)('%s: lines lie apart, and a narrower board holds no more of a note', (size) => {
    const { large, middle, small, shapes } = typeFigures(size)
    for (const letters of [large, middle, small]) expect(letters.line).toBeGreaterThan(letters.size)
    expect(shapes.wide.noteSigns).toBeGreaterThan(shapes.mid.noteSigns)
    expect(shapes.mid.noteSigns).toBeGreaterThan(shapes.narrow.noteSigns)
  })
})
