import { PUPIL_COURSES } from '@shared/agenda/phases'
import { withoutName } from '@shared/meeting/anonymous'
import { freshPupilSetup, pupilHints } from '@shared/meeting/pupil-setup'
import { SCENE_KINDS } from '@shared/meeting/scenes'
import { focusTimes, speakingTimes } from '@shared/talk/balance'
import { describe, expect, it } from 'vitest'
import { concernId, participantId, stepId, strengthId } from '../../../support/builders'
import { pupilMeeting } from '../../../support/meeting-driver'

const total = (course: readonly { minutes: number }[] | undefined) =>
  course?.reduce((sum, phase) => sum + phase.minutes, 0)
const concern = (id: string) =>
  ({
    type: 'case/add-concern',
    id: concernId(id),
    text: `zorg ${id}`,
    example: 'vorige week dinsdag',
    since: 'september',
    saidBy: 'school',
    places: ['school'] as ('home' | 'school')[],
    pupilReaction: '',
    parentsReaction: '',
  }) as const
const strength = (id: string, saidBy: 'pupil' | 'school' = 'pupil') =>
  ({
    type: 'strengths/add',
    id: strengthId(id),
    area: 'creative',
    saidBy,
    text: `sterk ${id}`,
    places: ['home'] as ('home' | 'school')[],
  }) as const
const attendee = (kind: 'pupil' | 'guardian' | 'school' | 'external' | 'interpreter', name: string) => ({
  id: participantId(name),
  name,
  kind,
  role: '',
  hasAuthority: kind === 'guardian',
  ground: '',
  isPresent: true,
})

describe('the course of a meeting about one pupil', () => {
  it('rules 60 and 61: every ready-made course has its minutes', () => {
    const minutes = Object.values(PUPIL_COURSES).map((course) => [total(course.long), total(course.short)])
    expect(minutes).toEqual([
      [65, undefined],
      [15, undefined],
      [60, 30],
      [20, 15],
      [30, undefined],
      [40, undefined],
    ])
  })

  it('rule 63: parts change places, are passed over and held again, and nothing is lost', () => {
    const meeting = pupilMeeting().open().do({ type: 'case/write', field: 'goal', text: 'Een doel' })
    const ids = meeting.state.agenda.steps.map((step) => step.id)
    meeting
      .do({ type: 'agenda/reorder', order: [...ids].reverse() })
      .do({ type: 'agenda/skip-step', stepId: stepId('phase.goal'), isSkipped: true })
    expect(meeting.state.agenda.steps.map((step) => step.id)).toEqual([...ids].reverse())
    expect(meeting.problemOf({ type: 'agenda/skip-step', stepId: stepId('phase.welcome'), isSkipped: true })).toBe(
      'agenda/already-held',
    )
    expect(meeting.problemOf({ type: 'agenda/reorder', order: ids.slice(1) })).toBe('agenda/other-steps')
    meeting.goTo('phase.goal')
    expect(meeting.state.pupilCase.texts.goal).toBe('Een doel')
  })

  it('has nothing to do with a driegesprek, and the other way round', () => {
    expect(pupilMeeting().open().problemOf({ type: 'agenda/circle-ready' })).toBe('agenda/not-in-talk')
  })
})

describe('the hints before the meeting', () => {
  it('rule 68: none when all is there, one for each thing that is not', () => {
    const good = {
      ...freshPupilSetup('concern'),
      firstName: 'Fenna',
      age: 13,
      isInformed: true,
      attendees: [attendee('pupil', 'Fenna'), attendee('guardian', 'Anke'), attendee('school', 'Koen')],
    }
    expect(pupilHints(good, 'concern')).toEqual([])
    const bad = {
      ...good,
      isInformed: false,
      areSeparated: true,
      attendees: [attendee('interpreter', 'fenna '), attendee('external', 'Bo')],
    }
    expect(pupilHints(bad, 'concern')).toEqual([
      'not-informed',
      'pupil-not-invited',
      'interpreter-is-pupil',
      'one-parent-of-two',
      'no-ground',
      'no-school',
    ])
  })
})

describe('the privacy line of a meeting about one pupil', () => {
  const scenes = ['aims', 'strengths', 'concerns', 'compare', 'explanations', 'goal'] as const
  const full = () =>
    pupilMeeting('concern', { aims: { pupil: 'doel p', parents: 'doel o', school: 'doel s' } })
      .open()
      .do(strength('een'))
      .do(strength('twee', 'school'))
      .do(concern('a'))
      .do({ type: 'case/write', field: 'goal', text: 'Fenna houdt een presentatie' })

  it('rule 77: „The board starts off”, and no picture about the pupil is shown before the room is opened', () => {
    const meeting = full()
    for (const scene of scenes) expect(meeting.problemOf({ type: 'projector/show', scene })).toBe('release/room-closed')
    expect(meeting.problemOf({ type: 'release/part', part: 'goal', isOn: true })).toBe('release/room-closed')
    for (const scene of SCENE_KINDS) {
      const words = JSON.stringify(
        meeting.problemOf({ type: 'projector/show', scene }) ? {} : full().do({ type: 'projector/show', scene }).view(),
      )
      expect(words).not.toMatch(/Fenna|sterk|zorg|doel p/)
    }
  })

  it('rule 77: opens part by part, and closing the room takes everything back', () => {
    const meeting = full().do({ type: 'release/room', isOpen: true })
    meeting.do({ type: 'projector/show', scene: 'goal' })
    expect(meeting.view().scene.kind).toBe('off')
    meeting.do({ type: 'release/part', part: 'goal', isOn: true })
    expect(JSON.stringify(meeting.view().scene)).toContain('Fenna houdt een presentatie')
    expect(meeting.view().topic).toBe('')
    meeting.do({ type: 'release/room', isOpen: false })
    expect(meeting.view().scene.kind).toBe('off')
    meeting.do({ type: 'release/room', isOpen: true }).do({ type: 'projector/show', scene: 'goal' })
    expect(meeting.view().scene.kind).toBe('off')
  })

  it('rule 77: entering a part puts nothing on the board', () => {
    const meeting = full()
      .do({ type: 'release/room', isOpen: true })
      .do({ type: 'release/strengths', isOn: true })
      .do({ type: 'projector/show', scene: 'strengths' })
    expect(meeting.view().scene.kind).toBe('strengths')
    meeting.goTo('phase.concerns')
    expect(meeting.view().scene.kind).toBe('off')
  })

  it('rule 78: a text that is out stays as it was; a cell that is out shows what is added to it', () => {
    const meeting = full()
      .do({ type: 'release/room', isOpen: true })
      .do({ type: 'release/part', part: 'goal', isOn: true })
      .do({ type: 'release/cell', area: 'creative', saidBy: 'pupil', isOn: true })
      .do({ type: 'projector/show', scene: 'goal' })
      .do({ type: 'case/write', field: 'goal', text: 'iets anders' })
    expect(JSON.stringify(meeting.view())).not.toContain('iets anders')
    meeting.do({ type: 'projector/show', scene: 'strengths' }).do(strength('drie'))
    const shown = JSON.stringify(meeting.view())
    expect(shown).toContain('sterk een')
    expect(shown).toContain('sterk drie')
    expect(shown).not.toContain('sterk twee')
  })

  it('rule 70: „At most three concerns stand on the board”, and one that is taken away leaves it', () => {
    const meeting = full().do({ type: 'release/room', isOpen: true })
    for (const id of ['b', 'c', 'd']) meeting.do(concern(id))
    for (const id of ['a', 'b', 'c']) meeting.do({ type: 'release/concern', id: concernId(id), isOn: true })
    expect(meeting.problemOf({ type: 'release/concern', id: concernId('d'), isOn: true })).toBe('release/three-at-most')
    meeting.do({ type: 'case/remove-concern', id: concernId('b') }).do({ type: 'projector/show', scene: 'concerns' })
    expect(JSON.stringify(meeting.view())).not.toContain('zorg b')
    expect(JSON.stringify(meeting.view())).toContain('zorg c')
  })

  it("rule 79: „In the anonymous mode the pupil's name is replaced”, as a whole word, in any case and form", () => {
    const pupil = {
      ...freshPupilSetup('concern'),
      firstName: 'Renée',
      lastName: 'Kokmeijer',
      isAnonymous: true,
      alias: 'de leerling',
    }
    expect(withoutName('renée Kokmeijer en Kokmeijer, RENE\u0301E. Kokmeijerin kookt.', pupil)).toBe(
      'De leerling en de leerling, de leerling. Kokmeijerin kookt.',
    )
    expect(withoutName('Renée', { ...pupil, isAnonymous: false })).toBe('Renée')
    const wil = { ...pupil, firstName: 'Wil Anna', lastName: 'van der Verhoeven' }
    expect(withoutName('Ik wil dat Wils rapport van Wil Anna en Anna’s tas van verhoeven komt.', wil)).toBe(
      'Ik wil dat Wils rapport van de leerling en de leerling’s tas van de leerling komt.',
    )
    const attendees = [
      { kind: 'guardian', name: 'Anke Kokmeijer-Jansma', role: 'moeder' },
      { kind: 'guardian', name: 'Willem Kokmeijer', role: '' },
      { kind: 'school', name: 'Koen Schipper', role: 'mentor' },
    ] as const
    const words = 'Anke Kokmeijer-Jansma en Willem, Jansma en Kokmeijer: Koen belt Ankes telefoon.'
    expect(withoutName(words, { ...pupil, attendees })).toBe(
      'Moeder en …, moeder en de leerling: Koen belt moeders telefoon.',
    )
  })
})

describe('what the chair taps', () => {
  it('rule 76: times add up from tap to tap', () => {
    const meeting = pupilMeeting().open()
    meeting.do({ type: 'balance/speaks', party: 'pupil' }).do({ type: 'balance/focus', focus: 'why' })
    meeting.wait('1:00').do({ type: 'balance/speaks', party: 'school' })
    meeting.wait('0:30').do({ type: 'balance/focus', focus: 'what' }).wait('0:30')
    const now = meeting.do({ type: 'balance/speaks', party: null }).state.lastCommandAt.clock
    expect(speakingTimes(meeting.state.balance, now)).toMatchObject({ pupil: 60_000, school: 60_000, parents: 0 })
    expect(focusTimes(meeting.state.balance, now)).toEqual({ why: 90_000, what: 30_000 })
  })

  it("rule 147: a pause of the meeting is nobody's time; after it the same goes on until the chair taps otherwise", () => {
    const meeting = pupilMeeting().open()
    meeting.do({ type: 'balance/speaks', party: 'pupil' }).do({ type: 'balance/focus', focus: 'what' })
    meeting.wait('1:00').do({ type: 'agenda/pause' }).wait('10:00')
    const times = () => {
      const { balance } = meeting.state
      const now = meeting.moment.clock
      return [speakingTimes(balance, now), focusTimes(balance, now)]
    }
    expect(times()).toMatchObject([{ pupil: 60_000 }, { why: 0, what: 60_000 }])
    // Tapped in the pause: it counts from where the meeting goes on.
    meeting.do({ type: 'balance/speaks', party: 'parents' }).wait('5:00').do({ type: 'agenda/resume' }).wait('0:30')
    expect(times()).toMatchObject([{ pupil: 60_000, parents: 30_000 }, { what: 90_000 }])
    meeting.do({ type: 'agenda/pause' }).wait('1:00').do({ type: 'agenda/resume' }).wait('0:30')
    expect(times()).toMatchObject([{ pupil: 60_000, parents: 60_000 }, { what: 120_000 }])
  })
})

describe('undo in a meeting about one pupil', () => {
  it('takes back strengths and texts, and never what is on the board', () => {
    const meeting = pupilMeeting().open().do(strength('een')).do({ type: 'meeting/undo' })
    expect(meeting.state.strengths.strengths).toEqual([])
    meeting.do({ type: 'meeting/redo' })
    expect(meeting.state.strengths.strengths).toHaveLength(1)
  })

  it('takes a concern that was undone off the board', () => {
    const meeting = pupilMeeting().open().do({ type: 'release/room', isOpen: true }).do(concern('a'))
    meeting.do({ type: 'release/concern', id: concernId('a'), isOn: true }).do({ type: 'meeting/undo' })
    expect(meeting.state.released.concerns).toEqual([])
  })
})
