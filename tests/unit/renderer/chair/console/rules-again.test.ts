import { backFromRules, shownIn } from '@renderer/chair/console/rules-again'
import { describe, expect, it } from 'vitest'
import { evening } from '../../../../support/meeting-driver'

const asking = () =>
  evening()
    .open()
    .goTo('circle.students.talk')
    .note('parents', 'Wat helpt?', 'first')
    .choose('first')
    .through('circle.students.collect', 'circle.students.questions')
    .ask('first')

describe('after the rules were shown again', () => {
  it('the picture before comes back, on its page', () => {
    const meeting = asking().do({ type: 'projector/turn-page', page: 1 })
    const before = shownIn(meeting.state)
    expect(backFromRules(before, meeting.show('rules').state)).toEqual(before)
  })

  it('a board that was black is black again', () => {
    const meeting = asking().black()
    const before = shownIn(meeting.state)
    expect(backFromRules(before, meeting.show('rules').state)?.isBlack).toBe(true)
  })

  it('nothing comes back when the chair chose another picture, a black board or another step', () => {
    const meeting = asking()
    const before = shownIn(meeting.state)
    expect(backFromRules(before, meeting.show('rules').show('talk').state)).toBeNull()
    expect(backFromRules(before, meeting.show('rules').black().state)).toBeNull()
    expect(backFromRules(before, meeting.goTo('opening').state)).toBeNull()
  })

  it('a question that was answered meanwhile does not come back', () => {
    const meeting = asking()
    const before = shownIn(meeting.state)
    expect(backFromRules(before, meeting.show('rules').answer('first').state)).toMatchObject({ scene: 'talk', page: 0 })
  })
})
