import { questionAbout } from '@shared/gate/doubts'
import { roomTexts } from '@shared/gate/room-texts'
import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingCommand } from '@shared/meeting/commands'
import { SCENE_KINDS } from '@shared/meeting/scenes'
import type { MeetingState } from '@shared/meeting/state'
import { toProjectorView } from '@shared/smartboard/projector-view'
import { describe, expect, it } from 'vitest'
import {
  agreementId,
  concernId,
  explanationId,
  noteId,
  participantId,
  pointId,
  strengthId,
  type Unstamped,
} from '../../../support/builders'
import { evening, type MeetingDriver } from '../../../support/meeting-driver'
import { talkWithStrengths } from '../../../support/pupil-talk'

const people = [{ id: participantId('a'), name: 'Lotte Quaadgras', role: '', isPresent: true }]
const NAMED = 'Waarom doet Lotte dat?'

/** The questions of the parents to the pupils: one that names somebody, and one that does not. */
const questions = () =>
  evening({ theme: 'Huiswerk', centralQuestion: 'Hoe helpt huiswerk?' })
    .circle('students', { people })
    .open()
    .through('opening', 'circle.students.talk')
    .note('parents', NAMED, 'named')
    .note('teachers', 'Wat helpt?', 'plain')
    .note('parents', 'Waarom moet Sjors nablijven?', 'maybe')
    .through('circle.students.collect', 'circle.students.questions')

const talk = () =>
  talkWithStrengths([['creative', 'pupil', ['home'], 'Tekent strips']]).do({ type: 'release/room', isOpen: true })
const HEALTH = 'Met ADHD tekent zij graag'
const goal = (text: string): Unstamped => ({ type: 'case/write', field: 'goal', text })
const concern: Unstamped = {
  type: 'case/add-concern',
  id: concernId('a'),
  text: 'Koen ziet dat zij stil is',
  example: '',
  since: '',
  saidBy: 'school',
  places: [],
  pupilReaction: '',
  parentsReaction: '',
}
const cause: Unstamped = {
  type: 'case/add-explanation',
  id: explanationId('a'),
  actor: 'school',
  cause: 'Geen regel',
  influence: null,
  solution: '',
  doneBy: '',
}
const agreement = (what: string): Unstamped => ({
  type: 'agreements/add',
  id: agreementId('a'),
  words: {
    what,
    doers: [],
    who: 'Koen',
    whereWhen: '',
    startDate: '',
    endDate: '',
    successSign: '',
    measure: null,
    measuredBy: '',
    support: '',
    strengthIds: [],
    ifNotWorking: '',
  },
})

/** A way to the smartboard: what stood there before, and the deed by which the room comes to read it. */
const WAYS: readonly (readonly [string, () => MeetingDriver, Unstamped])[] = [
  [
    'opening with a name in the theme',
    () => evening({ theme: 'Hoe helpt Lotte?', centralQuestion: 'Hoe?' }).circle('students', { people }),
    { type: 'agenda/open' },
  ],
  [
    'a central question changed on the way',
    questions,
    { type: 'meeting/change-setup', patch: { centralQuestion: NAMED } },
  ],
  ['button, Page Down, clicker', questions, { type: 'board/put-on-board', id: noteId('named') }],
  [
    'live again after its answer',
    () => questions().ask('plain').answer('plain'),
    { type: 'board/put-on-board', id: noteId('named') },
  ],
  [
    'a live question reworded',
    () => questions().ask('plain'),
    { type: 'board/reword', id: noteId('plain'), text: NAMED },
  ],
  ['the selection list', () => questions().choose('named'), { type: 'projector/show', scene: 'selection' }],
  ['K, while the list is shown', () => questions().show('selection'), { type: 'board/select', id: noteId('named') }],
  [
    'a drag, while the list is shown',
    () => questions().show('selection'),
    { type: 'board/move', ids: [noteId('named')], lane: 'chosen', toIndex: 0 },
  ],
  [
    'a point passed on',
    () => questions().point('students', NAMED, 'p'),
    { type: 'talk/pass-on', id: pointId('p'), isOn: true },
  ],
  [
    'the summary',
    () => questions().point('students', NAMED, 'p'),
    { type: 'talk/release-outcome', circle: 'students' },
  ],
  ['the follow-up', () => questions().action(NAMED, 'Lotte'), { type: 'talk/release-actions', withNames: false }],
  ['the goal', () => talk().do(goal(HEALTH)), { type: 'release/part', part: 'goal', isOn: true }],
  ['a concern', () => talk().do(concern), { type: 'release/concern', id: concernId('a'), isOn: true }],
  ['where it comes from', () => talk().do(cause), { type: 'release/part', part: 'explanations', isOn: true }],
  [
    'an agreement that is read',
    () => talk().do(agreement(HEALTH)),
    { type: 'release/agreement', id: agreementId('a') },
  ],
  [
    'all strengths',
    () => talk().do({ type: 'strengths/edit', id: strengthId('s0'), text: HEALTH, places: ['home'] }),
    { type: 'release/strengths', isOn: true },
  ],
  [
    'a strength written where the room looks',
    () => talk().do({ type: 'release/strengths', isOn: true }),
    { type: 'strengths/edit', id: strengthId('s0'), text: HEALTH, places: ['home'] },
  ],
  [
    'a strength moved to where the room looks',
    () =>
      talk()
        .do({ type: 'strengths/edit', id: strengthId('s0'), text: HEALTH, places: ['home'] })
        .do({ type: 'release/cell', area: 'creative', saidBy: 'parents', isOn: true }),
    { type: 'strengths/move', id: strengthId('s0'), area: 'creative', saidBy: 'parents' },
  ],
]

const done = (before: MeetingState, command: Unstamped): MeetingState => {
  const outcome = applyCommand(before, { ...command, at: before.lastCommandAt } as MeetingCommand)
  if (!outcome.ok) throw new Error(outcome.problem)
  return outcome.value
}

const bare = (texts: readonly string[]) => texts.join(' ').replace(/\s+/gu, '')
/** What there is to read in a picture: texts of more than one word; others are kinds and circles. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

describe('rule 214: every way to the smartboard is asked about first', () => {
  it.each(WAYS)('%s', (_way, meeting, command) => {
    const before = meeting().state
    const next = done(before, command)
    const question = questionAbout(before, next)
    expect(question?.texts).toHaveLength(1)
    // What was asked about is what is released: those words may pass, and only those.
    expect(questionAbout(before, next, question?.texts)).toBeNull()
    expect(questionAbout(before, next, ['Iets anders'])).toEqual(question)
    expect(questionAbout(next, next)).toBeNull()
  })

  it('knows every word that any picture can show', () => {
    for (const [way, meeting, command] of WAYS) {
      const state = done(meeting().state, command)
      const known = bare(roomTexts(state).map(({ text }) => text))
      for (const scene of SCENE_KINDS) {
        const { projector } = state
        const view = toProjectorView({ ...state, projector: { ...projector, scene, isBlack: false, page: 0 } }, 'wide')
        for (const text of textsIn(view.scene)) expect(known, `${way}, ${scene}`).toContain(bare([text]))
      }
    }
  })

  it('says of each text what there is to look at', () => {
    const meeting = questions().state
    const asked = (id: string) =>
      questionAbout(meeting, done(meeting, { type: 'board/put-on-board', id: noteId(id) }))?.doubts
    expect(asked('named')).toMatchObject({ names: ['Lotte Quaadgras'], maybeNames: [] })
    expect(asked('maybe')).toMatchObject({ names: [], maybeNames: ['Sjors'] })
    expect(asked('plain')).toBeUndefined()
  })

  it('rule 146: where something comes from is asked about again only when its words changed', () => {
    const out = talk().do(cause).do({ type: 'release/part', part: 'explanations', isOn: true })
    expect(questionAbout(out.state, out.do({ type: 'projector/show', scene: 'explanations' }).state)).toBeNull()
  })

  it('who does what was agreed or ticked, and is no surprise', () => {
    const agreed = talk().do(agreement('Lezen')).state
    expect(questionAbout(agreed, done(agreed, { type: 'release/agreement', id: agreementId('a') }))).toBeNull()
    const planned = questions().action('Lezen', 'Lotte', '', 'x').state
    expect(questionAbout(planned, done(planned, { type: 'talk/release-actions', withNames: true }))).toBeNull()
    expect(
      roomTexts(done(planned, { type: 'talk/release-actions', withNames: true })).map(({ text }) => text),
    ).toContain('Lotte')
  })

  it('merging lets no words out, and what was merged is asked about by the words of its lead', () => {
    const listed = questions().choose('plain').show('selection').state
    const merge = (leadId: string, id: string): Unstamped => ({
      type: 'board/merge',
      leadId: noteId(leadId),
      ids: [noteId(id)],
    })
    const under = done(listed, merge('plain', 'named'))
    expect(questionAbout(listed, under)).toBeNull()
    expect(roomTexts(under).map(({ text }) => text)).not.toContain(NAMED)
    const over = done(listed, merge('named', 'plain'))
    expect(questionAbout(listed, over)).toBeNull()
    const chosen = done(over, { type: 'board/select', id: noteId('named') })
    expect(questionAbout(over, chosen)?.texts).toEqual([NAMED])
  })

  it('what is taken off or hidden is no question', () => {
    const live = questions().ask('named').state
    for (const command of [
      { type: 'board/take-off-board', id: noteId('named') },
      { type: 'projector/black', isBlack: true },
      { type: 'board/reword', id: noteId('named'), text: 'Waarom gaat dat zo?' },
    ] as const)
      expect(questionAbout(live, done(live, command))).toBeNull()
  })
})
