import { meetingCommandSchema } from '@shared/meeting/commands'
import { forRoom } from '@shared/smartboard/audience'
import { partState } from '@shared/smartboard/offered-parts'
import { pupilScene } from '@shared/smartboard/pupil-view'
import { describe, expect, it } from 'vitest'
import { explanationId, strengthId } from '../../../support/builders'
import { talkWithStrengths } from '../../../support/pupil-talk'

const id = explanationId('turns')
const [pair, films, maths] = [strengthId('s4'), strengthId('s6'), strengthId('s0')]
const cause = {
  type: 'case/add-explanation',
  id,
  actor: 'school',
  cause: 'Beurten komen onverwacht',
  influence: 'yes',
  solution: 'Eerst voor twee klasgenoten',
  doneBy: '',
} as const

/** The talk with one cause and what could help. */
const talk = () => talkWithStrengths().do(cause)
const tied = () => talk().do({ type: 'case/edit-explanation', id, patch: { strengthIds: [pair, films] } })

describe('what a solution builds on', () => {
  it('rule 124: is any number of strengths, and tying them is undone as one step', () => {
    const driver = tied()
    const linked = () => driver.state.pupilCase.explanations[0]?.strengthIds
    expect(linked()).toEqual([pair, films])
    driver.do({ type: 'meeting/undo' })
    expect(linked()).toBeUndefined()
    driver.do({ type: 'meeting/redo' })
    expect(linked()).toEqual([pair, films])
    expect(driver.state.pupilCase.explanations[0]?.solution).toBe(cause.solution)
  })

  it('rule 124: is not in what was written before, and that is read as before', () => {
    const { at } = talk().commands[0] ?? {}
    const parsed = meetingCommandSchema.parse({ ...cause, at })
    expect(parsed).not.toHaveProperty('strengthIds')
    expect(talk().state.pupilCase.explanations[0]).not.toHaveProperty('strengthIds')
  })
})

describe('rule 125: on the board a strength stands under a solution only when it is out itself', () => {
  const out = (driver = tied()) =>
    driver.do({ type: 'release/room', isOpen: true }).do({ type: 'release/part', part: 'explanations', isOn: true })
  const shown = ({ state }: ReturnType<typeof talk>) => {
    const scene = pupilScene(forRoom(state), 'explanations', 'wide')
    return scene?.kind === 'explanations' ? scene.explanations.items[0]?.strengths : undefined
  }
  const cell = (isOn: boolean) => ({ type: 'release/cell', area: 'creative', saidBy: 'pupil', isOn }) as const
  const [pairWords, filmWords] = ['Met twee klasgenoten durf ik wel wat te zeggen.', /^Ik maak filmpjes/]

  it('is not there while the strengths are not out, nor before the causes are', () => {
    expect(shown(tied())).toBeUndefined()
    expect(shown(out())).toEqual([])
  })

  it('is there by its cell or with the whole grid, and goes with them at once', () => {
    const driver = out().do(cell(true))
    expect(shown(driver)).toEqual([expect.stringMatching(filmWords)])
    driver.do({ type: 'release/strengths', isOn: true })
    expect(shown(driver)).toEqual([pairWords, expect.stringMatching(filmWords)])
    driver.do({ type: 'release/strengths', isOn: false })
    expect(shown(driver)).toEqual([])
    driver.do(cell(true)).do({ type: 'release/room', isOpen: false })
    expect(shown(driver)).toBeUndefined()
  })

  it('is gone when it was taken out of the grid', () => {
    const driver = out().do({ type: 'release/strengths', isOn: true }).do({ type: 'strengths/remove', id: pair })
    expect(shown(driver)).toEqual([expect.stringMatching(filmWords)])
  })

  it('is tied as it was let out: another link is named as a change, when the room could see it', () => {
    const driver = out().do({ type: 'release/strengths', isOn: true })
    expect(partState(driver.state, 'explanations').isChanged).toBe(false)
    driver.do({ type: 'case/edit-explanation', id, patch: { strengthIds: [maths] } })
    expect(shown(driver)).toHaveLength(2)
    expect(partState(driver.state, 'explanations').isChanged).toBe(true)
    driver.do({ type: 'release/strengths', isOn: false })
    expect(partState(driver.state, 'explanations').isChanged).toBe(false)
    driver.do({ type: 'release/strengths', isOn: true }).do({ type: 'release/part', part: 'explanations', isOn: true })
    expect(shown(driver)).toEqual([expect.stringMatching(/^Wiskunde/)])
  })
})
