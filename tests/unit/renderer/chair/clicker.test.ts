import { nextQuestion } from '@renderer/chair/clicker'
import { describe, expect, it } from 'vitest'
import { evening } from '../../../support/meeting-driver'

const asking = () =>
  evening()
    .open()
    .goTo('circle.students.talk')
    .note('parents', 'Wat helpt?', 'first')
    .note('teachers', 'Wat niet?', 'second')
    .choose('first', 'second')
    .through('circle.students.collect', 'circle.students.questions')

describe('the next question of a clicker', () => {
  it('is the first of the chosen ones', () => {
    expect(nextQuestion(asking().state)).toBe('first')
  })

  it('waits until the live one is answered', () => {
    const meeting = asking().ask('first')
    expect(nextQuestion(meeting.state)).toBeNull()
    expect(nextQuestion(meeting.answer('first').state)).toBe('second')
  })

  it('is none when all are asked: a clicker never goes to the next step', () => {
    const meeting = asking().ask('first').answer('first').ask('second').answer('second')
    expect(nextQuestion(meeting.state)).toBeNull()
  })

  it('is none outside the questions of a circle', () => {
    expect(nextQuestion(asking().goTo('circle.parents.talk').state)).toBeNull()
  })

  it('never comes on a board that the room cannot see or that shows the pause', () => {
    expect(nextQuestion(asking().black().state)).toBeNull()
    expect(nextQuestion(asking().show('pause').state)).toBeNull()
  })
})
