import { pointsBefore } from '@shared/meeting/heard'
import { BLANK_VIEW } from '@shared/smartboard/projector-view'
import { describe, expect, it } from 'vitest'
import { length, moment, some } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

const opened = () => evening({ theme: 'Huiswerk', centralQuestion: 'Wat helpt?' }).open()
const asking = () =>
  opened()
    .through('circle.students.talk', 'circle.students.collect')
    .note('parents', 'Waarom?', 'a')
    .note('teachers', 'Hoezo?', 'b')
    .goTo('circle.students.questions')
const long = Array.from({ length: 60 }, (_, n) => `woord${n}`).join(' ')

describe('rule 31: before opening and after closing the board is plain', () => {
  it('shows nothing, whatever the chair chooses', () => {
    expect(evening({ theme: 'Huiswerk' }).show('rules').view()).toEqual(BLANK_VIEW)
    expect(asking().ask('a').end().show('walkIn').view()).toEqual(BLANK_VIEW)
  })
})

describe('rule 32: a black board holds no words at all', () => {
  it('gives the board nothing but that it is black', () => {
    expect(asking().ask('a').black().view()).toEqual({ ...BLANK_VIEW, isBlack: true })
  })
})

describe('the pictures of the evening', () => {
  it('walk-in: theme, begin and planned end, no clock', () => {
    expect(opened().scene('walkIn')).toEqual({
      kind: 'walkIn',
      theme: 'Huiswerk',
      begin: moment('19:30'),
      plannedEnd: moment('21:30'),
    })
    expect(opened().view().clock).toBeNull()
  })

  it('opening: the rules, and the central question when the chair shows it', () => {
    expect(opened().goTo('opening').scene('rules').plannedEnd).toBe(moment('21:30'))
    const { question } = opened().goTo('opening').show('centralQuestion').scene('centralQuestion')
    expect(question).toEqual({ items: ['Wat helpt?'], index: 0, count: 1 })
  })

  it('rule 143: the rules again in a turn: the clock that runs, and no end', () => {
    const driver = opened().goTo('circle.students.talk').show('rules')
    expect(driver.scene('rules')).toEqual({ kind: 'rules', plannedEnd: null })
    expect(driver.view().clock).toMatchObject({ mode: 'down', total: length('15:00') })
    expect(opened().goTo('opening').view().clock).toBeNull()
    expect(driver.show('walkIn').view().scene).toEqual({ kind: 'off' })
  })

  it('talk: the circle, the central question and the clock as anchors', () => {
    const driver = opened().at('19:40').goTo('circle.students.talk')
    expect(driver.scene('talk')).toMatchObject({
      circle: 'students',
      doing: 'talk',
      question: { items: ['Wat helpt?'], count: 1 },
    })
    expect(driver.view()).toMatchObject({
      topic: 'Huiswerk',
      circle: 'students',
      clock: { mode: 'down', total: length('15:00'), elapsedBefore: 0, runningSince: moment('19:40') },
    })
  })

  it('does not change while the clock runs: ticks never reach the board', () => {
    const driver = opened().at('19:40').goTo('circle.students.talk')
    expect(driver.view()).toEqual(driver.wait('4:00').view())
  })

  it('collecting: no words', () => {
    expect(opened().goTo('circle.students.collect').scene('collect')).toEqual({ kind: 'collect' })
  })

  it('questions: the clock while no question is live, else the question and who asks it', () => {
    expect(asking().scene('talk').doing).toBe('answer')
    expect(asking().ask('a').scene('question')).toEqual({
      kind: 'question',
      circle: 'students',
      from: ['parents'],
      text: { items: ['Waarom?'], index: 0, count: 1 },
    })
  })

  it('names every circle that asked a merged question, in the order of the circles', () => {
    expect(asking().merge('b', 'a').ask('b').scene('question')).toMatchObject({
      from: ['parents', 'teachers'],
      text: { items: ['Hoezo?'] },
    })
  })

  it('change-over: the circle that comes next, also from an added one', () => {
    expect(opened().goTo('switch.1').scene('changeover').next).toBe('parents')
    expect(opened().goTo('circle.parents.talk').changeover().scene('changeover').next).toBe('parents')
    expect(opened().goTo('followup').changeover().scene('changeover').next).toBeNull()
  })

  it('falls back to plain when a picture has nothing to show', () => {
    expect(asking().show('question').view()).toEqual(BLANK_VIEW)
    expect(opened().goTo('opening').show('talk').view()).toEqual(BLANK_VIEW)
  })
})

describe('rule 34: points passed on stand there during the own talk of later circles', () => {
  const heard = () =>
    opened()
      .point('students', 'Van leerlingen', 's')
      .point('students', 'Niet doorgegeven')
      .passOn('s')
      .point('parents', 'Van ouders', 'p')
      .passOn('p')
  const shownIn = (step: string, ...before: string[]) =>
    heard()
      .through(...before, step)
      .scene('talk').heard.items

  it('shows those of the circles before it', () => {
    expect(shownIn('circle.students.talk')).toEqual([])
    expect(shownIn('circle.parents.talk')).toEqual([{ circle: 'students', text: 'Van leerlingen' }])
    expect(shownIn('circle.teachers.talk').map((point) => point.text)).toEqual(['Van leerlingen', 'Van ouders'])
  })

  it('gives the chair every point of those circles, passed on or not, to choose from', () => {
    const heardIn = (step: string) => {
      const { state } = heard().goTo(step)
      return pointsBefore(state).map(({ id, text }) => [text, state.released.heard.some((copy) => copy.id === id)])
    }
    expect(heardIn('circle.students.talk')).toEqual([])
    expect(heardIn('circle.parents.talk')).toEqual([
      ['Van leerlingen', true],
      ['Niet doorgegeven', false],
    ])
    expect(heardIn('circle.parents.collect')).toEqual([])
  })

  it('shows none during the questions', () => {
    expect(shownIn('circle.parents.questions', 'circle.parents.collect')).toEqual([])
  })

  it('shows one point a page on a board that is not wide', () => {
    const driver = heard().goTo('circle.teachers.talk')
    expect(driver.scene('talk', 'narrow').heard.count).toBe(2)
    expect(driver.do({ type: 'projector/turn-page', page: 1 }).scene('talk', 'narrow').heard.items).toHaveLength(1)
  })
})

describe('rule 35: the summary comes on the board when the chair releases it', () => {
  it('shows no lines before that, then these lines', () => {
    const driver = opened().point('parents', 'Eén ding').goTo('summary.parents')
    expect(driver.scene('summary')).toEqual({ kind: 'summary', circle: 'parents', points: null, next: 'teachers' })
    expect(driver.releaseOutcome('parents').scene('summary').points?.items).toEqual(['Eén ding'])
  })

  it('is there for a circle without lines', () => {
    expect(opened().goTo('summary.teachers').releaseOutcome('teachers').scene('summary').points?.items).toEqual([])
  })
})

describe('rule 36: the follow-up shows what and when, and who only when names may be shown', () => {
  const planned = () =>
    opened()
      .action('Later', 'Joost', '2026-05-28')
      .action('Ooit', 'Bas')
      .action('Eerst', 'Wietske', '2026-03-19')
      .goTo('followup')
  const actions = (driver: ReturnType<typeof planned>) => driver.scene('followUp').actions?.items

  it('shows nothing before it is released', () => {
    expect(planned().scene('followUp').actions).toBeNull()
  })

  it('stands in the order of the dates, what has no date last', () => {
    expect(actions(planned().releaseActions())?.map((action) => [action.what, action.who])).toEqual([
      ['Eerst', ''],
      ['Later', ''],
      ['Ooit', ''],
    ])
  })

  it('shows names while they may be shown, and no longer', () => {
    expect(actions(planned().releaseActions(true))?.map((action) => action.who)).toEqual(['Wietske', 'Joost', 'Bas'])
    expect(actions(planned().releaseActions(true).releaseActions())?.map((action) => action.who)).toEqual(['', '', ''])
  })

  it('goes on on the next page with what is long, and names who does it at its end (rule 33)', () => {
    const driver = evening().open().goTo('followup').action(long, 'Wietske').releaseActions(true)
    const { count } = some(driver.scene('followUp').actions)
    const pages = Array.from({ length: count }, (_, page) => {
      return some(driver.do({ type: 'projector/turn-page', page }).scene('followUp').actions).items
    })
    expect(count).toBeGreaterThan(1)
    expect(pages.flatMap((items) => items.map(({ what }) => what)).join(' ')).toBe(long)
    expect(pages.flatMap((items) => items.map(({ who }) => who)).filter(Boolean)).toEqual(['Wietske'])
    expect(some(pages.at(-1)).at(-1)?.who).toBe('Wietske')
  })
})

describe('rule 33: a long text is paged', () => {
  it('turns pages, and never past the last one', () => {
    const driver = asking().note('parents', long, 'long').choose('long').ask('long')
    const { count } = driver.scene('question').text
    const turn = (page: number) => driver.do({ type: 'projector/turn-page', page }).scene('question').text
    const shown = Array.from({ length: count }, (_, page) => turn(page).items[0])
    expect(count).toBeGreaterThan(1)
    expect(shown.join(' ')).toBe(long)
    expect(turn(99).index).toBe(count - 1)
  })

  it('needs more pages on a narrow board', () => {
    const driver = asking().note('parents', long, 'long').choose('long').ask('long')
    expect(driver.scene('question', 'narrow').text.count).toBeGreaterThan(driver.scene('question', 'wide').text.count)
  })
})
