import { type MeetingCommand, meetingCommandSchema } from '@shared/meeting/commands'
import { SCENE_KINDS } from '@shared/meeting/scenes'
import { freshSetup } from '@shared/meeting/setup'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  actionId,
  agreementId,
  at,
  concernId,
  explanationId,
  length,
  meetingId,
  moment,
  noteId,
  participantId,
  pointId,
  stepId,
  strengthId,
  type Unstamped,
} from '../../../support/builders'

const texts = ['gewoon', '', '\ud800', '\u202eomgekeerd', '👩‍👩‍👧', 'regel\nregel', '"\\']
const people = texts.map((name, n) => ({ id: participantId(`p${n}`), name, role: name, isPresent: true }))
const strength = { id: strengthId('s'), text: texts.join(''), places: ['school' as const, 'home' as const] }
const concern = {
  text: texts.join(''),
  example: '',
  since: '',
  saidBy: 'school' as const,
  places: [],
  pupilReaction: '',
  parentsReaction: '',
}
const explanation = { actor: 'parents' as const, cause: 'x', influence: null, solution: '', doneBy: '' }
const action = { id: actionId('x'), what: '\ud800', who: '', when: '2026-04-02' }

/** One of every type; the type checker sees to it that none is missing. */
const ONE_OF_EACH: { readonly [T in MeetingCommand['type']]: Unstamped<Extract<MeetingCommand, { type: T }>> } = {
  'meeting/create': {
    type: 'meeting/create',
    meetingId: meetingId('abcd-1234'),
    format: 'threeCircle',
    setup: freshSetup(moment('19:30')),
  },
  'meeting/change-setup': { type: 'meeting/change-setup', patch: { theme: '\udc00', warnBefore: length('2:00') } },
  'meeting/change-circle': { type: 'meeting/change-circle', circle: 'parents', patch: { mode: 'names', people } },
  'meeting/hand-over': { type: 'meeting/hand-over', chair: 'Daan' },
  'meeting/back-to-preparing': { type: 'meeting/back-to-preparing' },
  'meeting/undo': { type: 'meeting/undo' },
  'meeting/redo': { type: 'meeting/redo' },
  'meeting/write-aim': { type: 'meeting/write-aim', party: 'pupil', text: 'Meedoen.' },
  'meeting/help-question': { type: 'meeting/help-question' },
  'agenda/open': { type: 'agenda/open' },
  'agenda/go-to': { type: 'agenda/go-to', stepId: stepId('opening') },
  'agenda/back': { type: 'agenda/back' },
  'agenda/circle-ready': { type: 'agenda/circle-ready' },
  'agenda/add-changeover': { type: 'agenda/add-changeover', stepId: stepId('x') },
  'agenda/pause': { type: 'agenda/pause' },
  'agenda/resume': { type: 'agenda/resume' },
  'agenda/add-time': { type: 'agenda/add-time', by: length('1:00') },
  'agenda/share-time': { type: 'agenda/share-time' },
  'agenda/give-back': { type: 'agenda/give-back', by: length('1:00') },
  'agenda/cue-fired': { type: 'agenda/cue-fired', stepId: stepId('opening'), cue: 'warning' },
  'agenda/redistribute': {
    type: 'agenda/redistribute',
    lengths: [{ stepId: stepId('opening'), planned: length('2:00') }],
  },
  'agenda/emergency-end': { type: 'agenda/emergency-end' },
  'agenda/skip-circle': { type: 'agenda/skip-circle', circle: 'parents' },
  'agenda/end': { type: 'agenda/end' },
  'board/add-note': {
    type: 'board/add-note',
    id: noteId('a'),
    text: texts.join(''),
    fromCircle: 'parents',
    forCircle: 'students',
    isLate: false,
  },
  'board/add-notes': {
    type: 'board/add-notes',
    notes: [{ id: noteId('a'), text: texts.join(''), fromCircle: 'parents', forCircle: 'students', isLate: false }],
  },
  'board/move': { type: 'board/move', ids: [noteId('a')], lane: 'chosen', toIndex: null },
  'board/reword': { type: 'board/reword', id: noteId('a'), text: '' },
  'board/cluster': { type: 'board/cluster', ids: [noteId('a')], name: '' },
  'board/select': { type: 'board/select', id: noteId('a') },
  'board/unselect': { type: 'board/unselect', id: noteId('a') },
  'board/reorder': { type: 'board/reorder', id: noteId('a'), toIndex: 0 },
  'board/put-on-board': { type: 'board/put-on-board', id: noteId('a') },
  'board/take-off-board': { type: 'board/take-off-board', id: noteId('a') },
  'board/write-answer': { type: 'board/write-answer', id: noteId('a'), text: 'steekwoorden' },
  'board/answer': { type: 'board/answer', id: noteId('a'), outcome: 'takeAlong', answer: '' },
  'board/park': { type: 'board/park', id: noteId('a') },
  'board/merge': { type: 'board/merge', leadId: noteId('a'), ids: [noteId('b')] },
  'board/split': { type: 'board/split', leadId: noteId('a') },
  'talk/add-point': { type: 'talk/add-point', id: pointId('p'), circle: 'students', text: '' },
  'talk/edit-point': { type: 'talk/edit-point', id: pointId('p'), text: '\ud800' },
  'talk/remove-point': { type: 'talk/remove-point', id: pointId('p') },
  'talk/pass-on': { type: 'talk/pass-on', id: pointId('p'), isOn: true },
  'talk/release-outcome': { type: 'talk/release-outcome', circle: 'teachers' },
  'talk/write-reaction': { type: 'talk/write-reaction', text: texts.join('') },
  'talk/add-action': { type: 'talk/add-action', ...action },
  'talk/edit-action': { type: 'talk/edit-action', ...action, when: '' },
  'talk/remove-action': { type: 'talk/remove-action', id: actionId('x') },
  'talk/release-actions': { type: 'talk/release-actions', withNames: false },
  'talk/withdraw-names': { type: 'talk/withdraw-names' },
  'agenda/reorder': { type: 'agenda/reorder', order: [stepId('phase.goal'), stepId('phase.agree')] },
  'agenda/skip-step': { type: 'agenda/skip-step', stepId: stepId('phase.goal'), isSkipped: true },
  'meeting/change-pupil': { type: 'meeting/change-pupil', patch: { firstName: '\udc00', age: 13 } },
  'strengths/add': { type: 'strengths/add', ...strength, area: 'creative', saidBy: 'pupil' },
  'strengths/edit': { type: 'strengths/edit', ...strength },
  'strengths/move': { type: 'strengths/move', id: strength.id, area: 'interests', saidBy: 'parents' },
  'strengths/set-about': { type: 'strengths/set-about', id: strength.id, about: 'teacher' },
  'strengths/mark-exception': { type: 'strengths/mark-exception', id: strength.id, isException: true },
  'strengths/mark-for-goal': { type: 'strengths/mark-for-goal', id: strength.id, isForGoal: true },
  'strengths/remove': { type: 'strengths/remove', id: strength.id },
  'case/write': { type: 'case/write', field: 'goal', text: texts.join('') },
  'case/add-concern': { type: 'case/add-concern', id: concernId('c'), ...concern },
  'case/edit-concern': { type: 'case/edit-concern', id: concernId('c'), patch: { since: 'september' } },
  'case/remove-concern': { type: 'case/remove-concern', id: concernId('c') },
  'case/add-explanation': { type: 'case/add-explanation', id: explanationId('e'), ...explanation },
  'case/edit-explanation': { type: 'case/edit-explanation', id: explanationId('e'), patch: { influence: 'partly' } },
  'case/remove-explanation': { type: 'case/remove-explanation', id: explanationId('e') },
  'case/check-goal': { type: 'case/check-goal', letter: 'inspiring', answer: 'no' },
  'agreements/add': { type: 'agreements/add', id: agreementId('a'), words: { what: texts.join('') } },
  'agreements/edit': { type: 'agreements/edit', id: agreementId('a'), patch: { doers: [participantId('p')] } },
  'agreements/move': { type: 'agreements/move', id: agreementId('a'), toIndex: 0 },
  'agreements/remove': { type: 'agreements/remove', id: agreementId('a') },
  'agreements/check': { type: 'agreements/check', id: agreementId('a'), letter: 'timed', answer: null },
  'agreements/consent': {
    type: 'agreements/consent',
    id: agreementId('a'),
    personId: participantId('p'),
    patch: { answer: 'partly' },
  },
  'agreements/restate': { type: 'agreements/restate', personId: participantId('p'), text: '' },
  'agreements/follow-up': { type: 'agreements/follow-up', patch: { date: '2026-03-24', time: '15:45' } },
  'agreements/plan': { type: 'agreements/plan', patch: { pupilView: '\ud800' } },
  'agreements/plan-consent': { type: 'agreements/plan-consent', personId: participantId('p'), answer: 'yes' },
  'agreements/take-over': { type: 'agreements/take-over', date: '2026-02-03', goal: '', agreements: [] },
  'agreements/evaluate': { type: 'agreements/evaluate', id: agreementId('a'), patch: { result: 'partly' } },
  'agreements/decide': { type: 'agreements/decide', id: agreementId('a'), patch: { next: 'goOn' } },
  'agreements/rate': { type: 'agreements/rate', personId: participantId('p'), patch: { score: null } },
  'signing/freeze': { type: 'signing/freeze', hash: 'a'.repeat(64), content: '{}' },
  'signing/sign': {
    type: 'signing/sign',
    version: 1,
    personId: participantId('p'),
    choice: 'notAgreed',
    remark: '',
    way: 'paper',
    mark: '',
    date: '2026-02-03',
  },
  'release/agreement': { type: 'release/agreement', id: null },
  'balance/speaks': { type: 'balance/speaks', party: 'parents' },
  'balance/focus': { type: 'balance/focus', focus: null },
  'release/room': { type: 'release/room', isOpen: true },
  'release/part': { type: 'release/part', part: 'aims', isOn: true },
  'release/strengths': { type: 'release/strengths', isOn: true },
  'release/cell': { type: 'release/cell', area: 'cognition', saidBy: 'school', isOn: true },
  'release/concern': { type: 'release/concern', id: concernId('c'), isOn: true },
  'projector/show': { type: 'projector/show', scene: 'rules' },
  'projector/black': { type: 'projector/black', isBlack: true },
  'projector/turn-page': { type: 'projector/turn-page', page: 0 },
  'projector/theme': { type: 'projector/theme', theme: 'dark' },
}
const commands = Object.values(ONE_OF_EACH).map((command) => ({ ...command, at: at('19:30') }))
const isCommand = (value: unknown) => meetingCommandSchema.safeParse(value).success

describe('a stored line is a command, and nothing else is', () => {
  it.each(commands)('$type comes back from JSON as it was', (command) => {
    expect(meetingCommandSchema.parse(JSON.parse(JSON.stringify(command)))).toEqual(command)
  })

  it.each(commands)('$type loses what does not belong to it', (command) => {
    const stuffed = { ...command, author: 'Yara', at: { ...command.at, place: 'Aula' } }
    expect(meetingCommandSchema.parse(stuffed)).toEqual(command)
  })

  it.each(commands)('$type needs every one of its fields', (command) => {
    for (const field of Object.keys(command)) {
      const { [field as 'at']: _gone, ...rest } = command
      expect([field, isCommand(rest)]).toEqual([field, false])
    }
  })

  it.each([
    { type: 'board/delete-note', at: at('19:30'), id: 'a' },
    { ...ONE_OF_EACH['board/add-note'], at: at('19:30'), fromCircle: 'neighbours' },
    { ...ONE_OF_EACH['board/select'], at: at('19:30'), id: '' },
    { ...ONE_OF_EACH['board/select'], at: at('19:30'), id: 'x'.repeat(201) },
    { ...ONE_OF_EACH['board/merge'], at: at('19:30'), ids: [] },
    { ...ONE_OF_EACH['projector/turn-page'], at: at('19:30'), page: -1 },
    { ...ONE_OF_EACH['projector/show'], at: at('19:30'), scene: 'party' },
    { ...ONE_OF_EACH['talk/add-action'], at: at('19:30'), when: 'morgen' },
    { ...ONE_OF_EACH['agenda/add-time'], at: at('19:30'), by: null },
    { ...ONE_OF_EACH['meeting/create'], at: at('19:30'), meetingId: '../../etc' },
  ])('refuses %j', (value) => {
    expect(isCommand(value)).toBe(false)
  })

  it('refuses any garbage without throwing', () => {
    const types = fc.constantFrom(...commands.map((command) => command.type))
    const nearly = fc.tuple(types, fc.anything()).map(([type, at]) => ({ type, at }))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json().map((text) => JSON.parse(text)),
          nearly,
        ),
        (value) => {
          expect(isCommand(value)).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('knows a picture for every scene', () => {
    expect(SCENE_KINDS.every((scene) => isCommand({ type: 'projector/show', at: at('19:30'), scene }))).toBe(true)
  })
})
