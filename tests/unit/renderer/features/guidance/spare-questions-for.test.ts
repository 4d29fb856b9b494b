import { spareQuestionsFor } from '@renderer/features/guidance/spare-questions-for'
import { describe, expect, it } from 'vitest'
import { evening } from '../../../../support/meeting-driver'

const collecting = () =>
  evening()
    .circle('students', { spareQuestions: ['Wat helpt?', ' ', 'Wat niet?'] })
    .open()
    .through('circle.students.talk', 'circle.students.collect')

describe('the spare questions on the cue card', () => {
  it('are there while questions are collected or asked, without the empty ones', () => {
    const meeting = collecting()
    expect(spareQuestionsFor(meeting.state)).toEqual(['Wat helpt?', 'Wat niet?'])
    expect(spareQuestionsFor(meeting.next().state)).toEqual(['Wat helpt?', 'Wat niet?'])
  })

  it('go once three notes were chosen, and stay away when those are answered', () => {
    const meeting = collecting()
    for (const id of ['a', 'b', 'c']) meeting.note('parents', `Vraag ${id}`, id).choose(id)
    expect(spareQuestionsFor(meeting.state)).toEqual([])
    expect(spareQuestionsFor(meeting.next().ask('a').answer('a').state)).toEqual([])
  })

  it('belong to the circle in the middle only', () => {
    expect(spareQuestionsFor(collecting().goTo('circle.parents.talk').next().state)).toEqual([])
  })
})
