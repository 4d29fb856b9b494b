import { PRESETS, threeCircleSteps } from '@shared/agenda/formats'
import { cueCardFor } from '@shared/guidance/cue-cards'
import { describe, expect, it } from 'vitest'

describe('cue cards', () => {
  it.each(threeCircleSteps(PRESETS.classic, true))('have something to say in $id', ({ kind, circle }) => {
    expect(cueCardFor(kind, circle).say).not.toBe('')
  })

  it('speak to the circle in the middle', () => {
    expect(cueCardFor('talk', 'parents').say).toContain('Ouders')
    expect(cueCardFor('talk', 'teachers').say).toContain('Docenten')
  })
})
