import { PRESETS } from '@shared/agenda/formats'
import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingCommand } from '@shared/meeting/commands'
import { SCENE_KINDS, sceneOfStep, scenesOfStep } from '@shared/meeting/scenes'
import { describe, expect, it } from 'vitest'
import { at, length, moment, pointId, problemIn } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

const asking = () =>
  evening()
    .open()
    .through('opening', 'circle.students.talk', 'circle.students.collect')
    .note('parents', 'Waarom?', 'a')
    .choose('a')
    .goTo('circle.students.questions')
const sceneNow = (driver: ReturnType<typeof evening>) => driver.state.projector.scene

describe('the first command', () => {
  it('must make the meeting, and makes it once', () => {
    const driver = evening()
    const [create] = driver.commands
    expect(problemIn(applyCommand(null, { type: 'agenda/open', at: at('19:30') }))).toBe('meeting/not-created')
    expect(problemIn(applyCommand(driver.state, create as MeetingCommand))).toBe('meeting/already-created')
  })

  it('leaves the meeting as it was when a command is refused', () => {
    const driver = evening().open()
    const before = structuredClone(driver.state)
    driver.at('20:00').problemOf({ type: 'agenda/back' })
    expect(driver.state).toEqual(before)
  })

  it('remembers the moment of the last command', () => {
    expect(evening().at('19:31').open().state.lastCommandAt).toEqual(at('19:31'))
  })
})

describe('rule 4: minutes, begin, collecting and the warning can be changed until the meeting is opened', () => {
  it('makes the course anew before that', () => {
    const driver = evening().setup({ preset: 'short', minutes: PRESETS.short, begin: moment('20:00') })
    expect(driver.report.plannedEnd).toBe(moment('21:25'))
    expect(driver.setup({ collectCounts: false }).report.plannedEnd).toBe(moment('21:31'))
    expect(driver.setup({ warnBefore: length('1:00') }).state.agenda.warnBefore).toBe(length('1:00'))
  })

  it.each([
    { minutes: PRESETS.short },
    { preset: 'short' },
    { begin: moment('20:00') },
    { collectCounts: false },
    { warnBefore: length('5:00') },
  ] as const)('refuses %j after it', (patch) => {
    const driver = evening().open()
    expect(driver.problemOf({ type: 'meeting/change-setup', patch })).toBe('meeting/already-opened')
  })

  it('still changes the theme, the place and who is present', () => {
    const driver = evening().open().goTo('opening').setup({ theme: 'Toetsen', place: 'Aula' })
    driver.circle('parents', { presentCount: 3 })
    expect(driver.state.setup).toMatchObject({ theme: 'Toetsen', place: 'Aula' })
    expect(driver.state.setup.circles.parents.presentCount).toBe(3)
    expect(driver.step).toBe('opening')
  })

  it('notes each help question with its moment', () => {
    const driver = evening().open().at('19:51').do({ type: 'meeting/help-question' })
    expect(driver.state.helpQuestions).toEqual([at('19:51')])
  })
})

describe('rule 31: entering a step shows its picture', () => {
  it('shows the first picture of every step', () => {
    const driver = evening().open()
    for (const step of driver.state.agenda.steps) {
      if (step.kind !== 'questions') driver.goTo(step.id)
      if (driver.step === step.id) expect(sceneNow(driver)).toBe(sceneOfStep(step.kind))
    }
  })

  it('offers only pictures that exist, the own one first', () => {
    for (const { kind } of evening().state.agenda.steps) {
      expect(scenesOfStep(kind)[0]).toBe(sceneOfStep(kind))
      expect(scenesOfStep(kind).every((scene) => SCENE_KINDS.includes(scene))).toBe(true)
    }
  })

  it('shows a question once it is put on the board, and the clock again when it leaves', () => {
    const driver = asking()
    expect(sceneNow(driver.ask('a'))).toBe('question')
    expect(sceneNow(driver.answer('a'))).toBe('talk')
    expect(sceneNow(driver.ask('a').do({ type: 'board/take-off-board', id: driver.noteOf('a').id }))).toBe('talk')
  })

  it('keeps another picture that the chair chose meanwhile', () => {
    expect(sceneNow(asking().ask('a').show('rules').answer('a'))).toBe('rules')
  })

  it('takes a live question off the board when the step is left; it stays chosen', () => {
    const driver = asking().ask('a').goTo('switch.1')
    expect([driver.noteOf('a').lane, driver.state.notes.liveNoteId]).toEqual(['chosen', null])
  })

  it('leaves a question that was answered among the answered ones', () => {
    expect(asking().ask('a').answer('a').ask('a').goTo('switch.1').noteOf('a').lane).toBe('answered')
  })

  it('is plain before opening and after closing', () => {
    expect(sceneNow(evening())).toBe('off')
    expect(sceneNow(asking().ask('a').end())).toBe('off')
    expect(asking().ask('a').end().state.notes.liveNoteId).toBeNull()
  })

  it('begins every picture at its first page', () => {
    const turned = () => asking().do({ type: 'projector/turn-page', page: 2 })
    expect(turned().state.projector.page).toBe(2)
    expect(turned().ask('a').state.projector.page).toBe(0)
    expect(turned().show('rules').state.projector.page).toBe(0)
    expect(turned().next().state.projector.page).toBe(0)
  })
})

describe('rule 32: a black board stays black until the chair makes it visible or chooses a picture', () => {
  it('stays black through steps and questions', () => {
    const driver = asking().black().ask('a').answer('a').next()
    expect(driver.state.projector.isBlack).toBe(true)
    expect(driver.black(false).state.projector.isBlack).toBe(false)
  })

  it('is visible again once a picture is chosen', () => {
    expect(asking().black().show('rules').state.projector.isBlack).toBe(false)
  })
})

describe('rule 30: the board never changes because somebody types', () => {
  const typed = [
    { type: 'talk/edit-point', id: pointId('p'), text: 'Anders gezegd' },
    { type: 'talk/add-point', id: pointId('q'), circle: 'students', text: 'Nog een' },
    { type: 'talk/write-reaction', text: 'Wij vinden het goed' },
    { type: 'talk/add-action', id: 'x' as never, what: 'Iets doen', who: 'Joost', when: '' },
  ] as const

  it.each(['circle.parents.talk', 'summary.students', 'reaction.students', 'followup'])('in %s', (step) => {
    const driver = asking().point('students', 'Gehoord', 'p').passOn('p').releaseOutcome('students')
    driver.action('Overzicht', 'Joost').releaseActions().goTo(step)
    const before = driver.view()
    for (const command of typed) expect(driver.do(command).view()).toEqual(before)
  })

  it('takes the new words once a point is passed on again', () => {
    const driver = asking().point('students', 'Gehoord', 'p').passOn('p').goTo('circle.parents.talk')
    driver.do({ type: 'talk/edit-point', id: pointId('p'), text: 'Anders' }).passOn('p')
    expect(driver.scene('talk').heard.items.map((point) => point.text)).toEqual(['Anders'])
  })

  it('changes only its colours with the theme', () => {
    const driver = asking()
    const dark = { ...driver.view(), theme: 'dark' }
    expect(driver.do({ type: 'projector/theme', theme: 'dark' }).view()).toEqual(dark)
  })
})
