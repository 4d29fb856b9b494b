import { hasOtherOrder } from '@shared/meeting/report'
import { toCircleOutcome } from '@shared/sheets/circle-outcome'
import { toSummarySheet } from '@shared/sheets/three-circle-summary'
import { describe, expect, it } from 'vitest'
import { length, moment, noteId, participantId } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

describe('rule 37: the report is derived from what happened', () => {
  it('has no end and no overrun while the meeting goes on, and counts the step that runs', () => {
    const { report } = evening().open().at('19:40').goTo('circle.students.talk').wait('4:00')
    expect([report.actualEnd, report.overrun]).toEqual([null, null])
    expect(report.talk.students).toBe(length('4:00'))
  })

  it('adds up collecting and questions, and every visit to a step', () => {
    const driver = evening().open().at('19:40').goTo('circle.students.talk').wait('5:00')
    driver.next().wait('1:30').back().wait('2:00').next().wait('0:30').next().wait('10:00').end()
    expect(driver.report.talk.students).toBe(length('7:00'))
    expect(driver.report.collectAndQuestions.students).toBe(length('12:00'))
    expect(driver.report.talk.parents).toBe(0)
  })

  it('says when each step was first entered, and that a skipped one was not', () => {
    const { steps } = evening().open().at('19:32').goTo('opening').at('19:40').goTo('circle.students.collect').report
    const of = (id: string) => steps.find(({ step }) => step.id === id)
    expect(of('opening')).toMatchObject({ from: moment('19:32'), spent: length('8:00'), isSkipped: false })
    expect(of('circle.students.talk')).toMatchObject({ from: null, spent: 0, isSkipped: true })
    expect(of('followup')).toMatchObject({ from: null, isSkipped: false })
  })

  it('is early when the evening ends early', () => {
    expect(evening().open().at('21:20').end().report.overrun).toBe(-length('10:00'))
  })

  it('lists what was never asked, with its words', () => {
    const driver = evening()
      .open()
      .goTo('circle.students.talk')
      .note('parents', 'Waarom?', 'a')
      .note('teachers', 'Hoe?', 'b')
    expect(driver.ask('a').report.keptNotes.map((note) => note.text)).toEqual(['Hoe?'])
  })
})

describe('rule 6: another order than that of the method is said', () => {
  const reordered = (...steps: string[]) =>
    hasOtherOrder(
      evening()
        .open()
        .through(...steps).state,
    )

  it('is not said of the method’s own order, also when a circle was not there', () => {
    expect(reordered('circle.students.talk', 'circle.parents.talk', 'circle.teachers.talk')).toBe(false)
    expect(reordered('circle.students.talk', 'circle.teachers.talk')).toBe(false)
    expect(reordered()).toBe(false)
  })

  it('is said when a circle talked before an earlier one', () => {
    expect(reordered('circle.parents.talk', 'circle.students.talk')).toBe(true)
    expect(reordered('circle.students.talk', 'circle.teachers.talk', 'circle.parents.talk')).toBe(true)
  })

  it('is not said after a wrong click that was taken back', () => {
    const talks = ['circle.teachers.talk', 'circle.students.talk', 'circle.parents.talk', 'circle.teachers.talk']
    expect(reordered('circle.students.talk', ...talks)).toBe(false)
  })

  it('is not said when the chair only went back', () => {
    expect(reordered('circle.students.talk', 'circle.parents.talk', 'circle.students.talk')).toBe(false)
  })
})

describe('rule 38: the printed summary', () => {
  const person = (name: string, isPresent: boolean) => ({ id: participantId(name), name, role: '2hB', isPresent })
  const driver = () =>
    evening({ theme: 'Huiswerk', chair: 'Wietske', noteTaker: 'Daan' })
      .circle('students', { mode: 'names', people: [person('Yara', true), person('Thijs', false)] })
      .circle('parents', { count: 4, presentCount: 0 })
      .open()
      .point('students', 'Twee dagen zijn te vol.')
      .action('Overzicht', 'Joost', '2026-04-02')
      .do({ type: 'talk/write-reaction', text: 'Klopt.' })

  it('names numbers, the chair and who does what, and no participants or note-taker', () => {
    const sheet = toSummarySheet(driver().state)
    expect(sheet).toMatchObject({ theme: 'Huiswerk', chair: 'Wietske', reaction: 'Klopt.' })
    expect(sheet.present).toEqual({ students: 1, parents: 0, teachers: 5 })
    expect(sheet.actions).toMatchObject([{ what: 'Overzicht', who: 'Joost', when: '2026-04-02' }])
    expect(JSON.stringify(sheet)).not.toMatch(/Yara|Thijs|Daan|2hB/)
  })

  it('rule 35: has a part for every circle, also one that was not there', () => {
    const parts = toSummarySheet(driver().state).circles
    expect(parts.map(({ circle, wasThere, points }) => [circle, wasThere, points.map((point) => point.text)])).toEqual([
      ['students', true, ['Twee dagen zijn te vol.']],
      ['parents', false, []],
      ['teachers', true, []],
    ])
  })

  it('rule 45: prints the questions kept for a circle that had no turn', () => {
    const before = evening()
      .open()
      .goTo('circle.students.talk')
      .note('parents', 'Voor de leerlingen?')
      .goTo('circle.parents.collect')
      .note('students', 'Waarom eerst cijfers?', 'a')
      .note('teachers', 'Wat helpt thuis?', 'b')
      .note('teachers', 'En wat nog meer?', 'c')
      .note('teachers', 'Ingetrokken', 'd')
      .do({ type: 'meeting/undo' })
      .merge('b', 'c')
    expect(toSummarySheet(before.state).missed).toEqual([])
    before.do({ type: 'meeting/change-circle', circle: 'parents', patch: { mode: 'number', presentCount: 0 } })
    expect(toSummarySheet(before.state).missed).toEqual([
      {
        circle: 'parents',
        questions: [
          { no: 1, from: 'students', text: 'Waarom eerst cijfers?' },
          { no: 2, from: 'teachers', text: 'Wat helpt thuis?' },
        ],
      },
    ])
  })

  it('rule 45: a turn that was passed over counts as missed, one that was cut short does not', () => {
    const asked = (...path: string[]) =>
      toSummarySheet(
        evening()
          .open()
          .through('circle.parents.collect')
          .note('students', 'Waarom eerst cijfers?')
          .through(...path).state,
      ).missed.map(({ circle }) => circle)
    expect(asked('switch.2', 'circle.teachers.talk')).toEqual(['parents'])
    expect(asked('circle.parents.questions', 'circle.teachers.talk')).toEqual([])
  })

  describe('rule 141: a circle that is missing was not there', () => {
    const gone = { type: 'agenda/skip-circle', circle: 'parents' } as const
    const sheetOf = (meeting: ReturnType<typeof evening>) => toSummarySheet(meeting.state)
    const parentsIn = ({ present, circles, missed }: ReturnType<typeof sheetOf>) => ({
      present: present.parents,
      wasThere: circles[1]?.wasThere,
      missed: missed.flatMap(({ circle, questions }) => [circle, ...questions.map(({ text }) => text)]),
    })
    const nobody = { present: 0, wasThere: false, missed: ['parents', 'Wat helpt thuis?'] }
    const ask = { id: noteId('q'), text: 'Wat helpt thuis?', fromCircle: 'teachers', forCircle: 'parents' } as const

    it('when it was said beforehand; questions can be written for it', () => {
      const meeting = evening().open().goTo('circle.students.talk').do(gone)
      meeting.do({ type: 'board/add-note', ...ask, isLate: false })
      expect(parentsIn(sheetOf(meeting))).toEqual(nobody)
      expect(toCircleOutcome(meeting.state).circles[1]).toMatchObject({ wasThere: false, kept: [{ text: ask.text }] })
    })

    it('when it was said in its own turn', () => {
      const meeting = evening().open().goTo('circle.parents.talk').note('teachers', ask.text).do(gone)
      expect(parentsIn(sheetOf(meeting))).toEqual(nobody)
    })

    it('until it comes after all', () => {
      const meeting = evening().open().goTo('circle.parents.talk').note('teachers', ask.text).do(gone)
      expect(parentsIn(sheetOf(meeting.goTo('circle.parents.talk')))).toEqual({
        present: 5,
        wasThere: true,
        missed: [],
      })
    })

    it('unless it had talked and left before its questions, which are kept', () => {
      const meeting = evening().open().through('circle.parents.talk').note('teachers', ask.text)
      meeting.goTo('circle.parents.collect').do(gone)
      expect(parentsIn(sheetOf(meeting))).toEqual({ ...nobody, present: 5, wasThere: true })
    })
  })

  it('says that the order was another one', () => {
    const sheet = toSummarySheet(driver().through('circle.parents.talk', 'circle.students.talk').state)
    expect(sheet.hadOtherOrder).toBe(true)
  })
})
