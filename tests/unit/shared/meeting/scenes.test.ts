import { isSeen } from '@shared/meeting/scenes'
import { describe, expect, it } from 'vitest'
import { evening } from '../../../support/meeting-driver'

describe('rule 182: what the room sees', () => {
  const summing = () =>
    evening().open().goTo('summary.students').point('students', 'Een punt').releaseOutcome('students')
  const sees = (talk: ReturnType<typeof summing>) => isSeen(talk.state.projector, 'summary')

  it('is the picture that was chosen', () => {
    expect(sees(summing())).toBe(true)
    expect(sees(summing().show('talk'))).toBe(false)
    expect(sees(summing().show('pause'))).toBe(false)
  })

  it('is nothing while the board is black, until a picture is chosen (rule 32)', () => {
    expect(sees(summing().black())).toBe(false)
    expect(sees(summing().black().show('summary'))).toBe(true)
  })
})
