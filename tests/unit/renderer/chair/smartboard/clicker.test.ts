import { nextQuestion } from '@renderer/chair/smartboard/clicker'
import { describe, expect, it } from 'vitest'
import { noteId } from '../../../../support/builders'
import { evening } from '../../../../support/meeting-driver'

const asking = () =>
  evening()
    .open()
    .goTo('circle.students.talk')
    .note('parents', 'Wat helpt?', 'first')
    .note('teachers', 'Wat niet?', 'second')
    .note('teachers', 'Wat nog meer?', 'third')
    .choose('first', 'second', 'third')
    .through('circle.students.collect', 'circle.students.questions')

describe('the next question of a clicker', () => {
  it('is the first of the chosen ones', () => {
    expect(nextQuestion(asking().state)).toBe('first')
  })

  it('goes from question to question (rule 180), also while one is live', () => {
    const meeting = asking().ask('first')
    expect(nextQuestion(meeting.state)).toBe('second')
    // The one that made room stands in front of the chosen again (rule 25), and does not come back by itself.
    expect(meeting.ask('second').lane('chosen', 'students')).toEqual(['first', 'third'])
    expect(nextQuestion(meeting.state)).toBe('third')
    expect(nextQuestion(meeting.ask('third').state)).toBeNull()
  })

  it('is one that was asked before only when none is live (rule 180)', () => {
    const meeting = asking().ask('first').ask('second').ask('third')
    expect(nextQuestion(meeting.answer('third').state)).toBe('second')
  })

  it('is one that was not asked yet rather than one that was', () => {
    const meeting = asking()
      .ask('first')
      .do({ type: 'board/take-off-board', id: noteId('first') })
    expect(nextQuestion(meeting.state)).toBe('second')
  })

  it('is none when all are asked: a clicker never goes to the next step', () => {
    const meeting = asking().ask('first').answer('first').ask('second').answer('second').ask('third').answer('third')
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
