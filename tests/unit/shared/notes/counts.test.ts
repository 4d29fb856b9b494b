import { askedByCircle, circleBehind, countNotes, wasAsked } from '@shared/notes/counts'
import { describe, expect, it } from 'vitest'
import { evening } from '../../../support/meeting-driver'

/** Three notes of the ouders and three of the docenten for the leerlingen, at the questions. */
const asking = () =>
  evening()
    .open()
    .through('circle.students.talk', 'circle.students.collect')
    .note('parents', 'Ouders 1?', 'p1')
    .note('parents', 'Ouders 2?', 'p2')
    .note('parents', 'Ouders 3?', 'p3')
    .note('teachers', 'Docenten 1?', 't1')
    .note('teachers', 'Docenten 2?', 't2')
    .note('teachers', 'Docenten 3?', 't3')

const counts = (driver: ReturnType<typeof asking>) => countNotes(driver.state.notes)

describe('rule 27: counting', () => {
  it('counts every note in the total, and as kept until it is asked', () => {
    expect(counts(asking())).toEqual({ total: 6, selected: 0, asked: 0, kept: 6 })
    expect(counts(asking().choose('p1', 't1').ask('p1'))).toEqual({ total: 6, selected: 2, asked: 1, kept: 5 })
  })

  it('counts every original of a merged question as chosen, and the question once as asked', () => {
    const driver = asking().merge('p1', 'p2', 't1').choose('p1')
    expect(counts(driver)).toEqual({ total: 6, selected: 3, asked: 0, kept: 6 })
    expect(counts(driver.ask('p1').answer('p1'))).toEqual({ total: 6, selected: 3, asked: 1, kept: 3 })
    expect(askedByCircle(driver.state.notes)).toEqual({ students: 0, parents: 1, teachers: 0 })
    expect(wasAsked(driver.state.notes, driver.noteOf('t1'))).toBe(true)
  })

  it('still counts a question as asked that was parked after it was on the board', () => {
    const driver = asking()
      .ask('p1')
      .do({ type: 'board/park', id: asking().noteOf('p1').id })
    expect(counts(driver)).toEqual({ total: 6, selected: 1, asked: 1, kept: 5 })
  })

  it('can count one round', () => {
    const driver = asking()
      .ask('p1')
      .answer('p1')
      .goTo('circle.parents.talk')
      .note('teachers', 'Aan ouders?', 'x')
      .ask('x')
    expect(askedByCircle(driver.state.notes, 'students')).toEqual({ students: 0, parents: 1, teachers: 0 })
    expect(askedByCircle(driver.state.notes)).toEqual({ students: 0, parents: 1, teachers: 1 })
  })
})

describe('rule 28: a circle that is two or more questions behind is named', () => {
  const behind = (driver: ReturnType<typeof asking>) => circleBehind(driver.state.notes, 'students')

  it('names nobody while it is one', () => {
    expect(behind(asking().ask('p1').answer('p1'))).toBeNull()
  })

  it('names the circle that is two behind', () => {
    expect(behind(asking().ask('p1').answer('p1').ask('p2').answer('p2'))).toBe('teachers')
    expect(behind(asking().ask('t1').answer('t1').ask('t2').answer('t2'))).toBe('parents')
  })

  it('names no circle that has nothing left to ask', () => {
    const driver = asking().merge('p1', 't1', 't2', 't3').ask('p1').answer('p1').ask('p2').answer('p2')
    expect(behind(driver)).toBeNull()
  })
})
