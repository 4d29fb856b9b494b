import { type AgendaRow, agendaRows } from '@renderer/features/agenda/agenda-rows'
import { minutes } from '@shared/time/time'
import { describe, expect, it } from 'vitest'
import { length, some } from '../../../../support/builders'
import { evening, type MeetingDriver } from '../../../../support/meeting-driver'

const rowsOf = (driver: MeetingDriver) => agendaRows(driver.state.agenda)
const show = (row: AgendaRow) => (row.type === 'group' ? `— ${row.circle ?? 'together'}` : row.key)
const stepRow = (driver: MeetingDriver, key: string) =>
  some(rowsOf(driver).flatMap((row) => (row.type === 'step' && row.key === key ? [row] : []))[0])

describe('the rows of the rail', () => {
  it('stand under a heading for each circle, collecting with its questions, the summaries in one row', () => {
    expect(rowsOf(evening()).map(show)).toEqual([
      'walk_in',
      'opening',
      '— students',
      'circle.students.talk',
      'questions.students',
      'switch.1',
      '— parents',
      'circle.parents.talk',
      'questions.parents',
      'switch.2',
      '— teachers',
      'circle.teachers.talk',
      'questions.teachers',
      '— together',
      'summary',
      'reaction.students',
      'followup',
    ])
  })

  it('have keys of their own, also with added change-overs', () => {
    const driver = evening().open().goTo('circle.students.talk').changeover('x1').changeover('x2')
    const keys = rowsOf(driver).map((row) => row.key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('plan half an hour for a circle, and all minutes together', () => {
    const groups = rowsOf(evening()).flatMap((row) => (row.type === 'group' ? [row.planned] : []))
    expect(groups).toEqual([minutes(30), minutes(30), minutes(30), minutes(18)])
    expect(stepRow(evening(), 'summary').planned).toBe(minutes(9))
  })

  it('say what is done, current, next, skipped and still to do', () => {
    const driver = evening().open().through('opening', 'circle.students.collect')
    expect(
      ['walk_in', 'opening', 'circle.students.talk', 'questions.students', 'switch.1'].map(
        (key) => stepRow(driver, key).status,
      ),
    ).toEqual(['done', 'done', 'skipped', 'current', 'todo'])
    expect(stepRow(driver.goTo('circle.students.questions'), 'switch.1').status).toBe('next')
  })

  it('show what was spent and what was left over', () => {
    const driver = evening()
      .open()
      .at('19:40')
      .goTo('circle.students.talk')
      .wait('11:50')
      .circleReady()
      .wait('1:30')
      .next()
    expect(stepRow(driver, 'circle.students.talk')).toMatchObject({ spent: length('11:50'), banked: length('3:10') })
    expect(stepRow(driver, 'questions.students')).toMatchObject({ spent: length('1:30'), currentKind: 'questions' })
  })

  it('lead to the first step of the row that was not done yet', () => {
    const driver = evening().open().through('circle.students.collect')
    expect(stepRow(driver, 'questions.students').target).toBe('circle.students.collect')
    expect(stepRow(driver.goTo('switch.1'), 'questions.students').target).toBe('circle.students.questions')
    expect(stepRow(driver, 'opening').target).toBe('opening')
  })

  it('call a circle later until its first step was entered', () => {
    const later = rowsOf(evening().open().goTo('circle.students.talk')).flatMap((row) =>
      row.type === 'group' ? [row.isLater] : [],
    )
    expect(later).toEqual([false, true, true, true])
  })
})
