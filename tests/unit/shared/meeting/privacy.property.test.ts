import { projectorViewSchema } from '@shared/ipc/guards'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingCommand } from '@shared/meeting/commands'
import { toProjectorView } from '@shared/meeting/projector-view'
import { SCENE_KINDS } from '@shared/meeting/scenes'
import type { MeetingState } from '@shared/meeting/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionId, at, noteId, participantId, pointId, stepId, type Unstamped } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

/** Every text that is written gets a word of its own, so that it can be looked for on the board. */
const word = (kind: string, n: number) => `mark${kind}${n}end`
const WORD = /mark[a-z]+\d+end/g

const circleOf = (circle: Circle, n: number) => ({
  mode: 'names' as const,
  people: [{ id: participantId(`${circle}1`), name: word('person', n), role: word('role', n), isPresent: true }],
  count: 1,
  presentCount: 1,
  spareQuestions: [word('spare', n)],
})
const setup = {
  theme: word('theme', 0),
  centralQuestion: word('question', 0),
  school: word('school', 0),
  place: word('place', 0),
  chair: word('chair', 0),
  noteTaker: word('notetaker', 0),
  circles: { students: circleOf('students', 1), parents: circleOf('parents', 2), teachers: circleOf('teachers', 3) },
}

/**
 * What the chair has let out, kept by hand beside the core: the live note, the list of chosen ones while it is shown,
 * points passed on, and the lines and actions of the last release. Theme and central question are always for the board.
 */
class LetOut {
  private readonly notes = new Map<string, string>()
  private readonly points = new Map<string, { circle: Circle; text: string; shown: string }>()
  private readonly actions = new Map<string, { what: string; who: string }>()
  private readonly outcome = new Map<Circle, string[]>()
  private followUp: string[] = []
  private live = ''
  /** The list „Keuze”, while the chair shows it in the questions of a circle. */
  private listed: string[] = []

  follow(command: MeetingCommand, after: MeetingState): void {
    this.live = after.board.liveNoteId ?? ''
    const isListShown = after.projector.scene === 'selection'
    const turn = /^circle\.(\w+)\.questions$/.exec(after.agenda.currentStepId ?? '')?.[1]
    const chosen = after.board.notes.filter((note) => note.lane === 'chosen' && note.forCircle === turn)
    this.listed = isListShown ? chosen.map((note) => note.id) : []
    if (command.type === 'board/add-note') this.notes.set(command.id, command.text)
    if (command.type === 'talk/add-point') this.points.set(command.id, { ...command, shown: '' })
    if (command.type === 'talk/remove-point') this.points.delete(command.id)
    if (command.type === 'talk/add-action') this.actions.set(command.id, command)
    if (command.type === 'talk/remove-action') this.actions.delete(command.id)
    if (command.type === 'talk/edit-point' || command.type === 'talk/pass-on') {
      const point = this.points.get(command.id)
      if (point && command.type === 'talk/edit-point') point.text = command.text
      if (point && command.type === 'talk/pass-on') point.shown = command.isOn ? point.text : ''
    }
    if (command.type === 'talk/release-outcome') {
      const lines = [...this.points.values()].filter((point) => point.circle === command.circle)
      this.outcome.set(
        command.circle,
        lines.map((point) => point.text),
      )
    }
    if (command.type === 'talk/release-actions')
      this.followUp = [...this.actions.values()].flatMap(({ what, who }) => (command.withNames ? [what, who] : [what]))
  }

  get words(): Set<string> {
    const passedOn = [...this.points.values()].map((point) => point.shown)
    const lines = [...this.outcome.values()].flat()
    const note = this.notes.get(this.live) ?? ''
    const listed = this.listed.map((id) => this.notes.get(id) ?? '')
    return new Set([setup.theme, setup.centralQuestion, note, ...listed, ...passedOn, ...lines, ...this.followUp])
  }
}

const few = fc.integer({ min: 0, max: 6 })
const circle = fc.constantFrom(...CIRCLES)
type Make = (n: number) => Unstamped
const made = <T>(arbitrary: fc.Arbitrary<T>, make: (value: T) => Make): fc.Arbitrary<Make> => arbitrary.map(make)
const steps = evening().state.agenda.steps.map((step) => step.id)

/** Anything a chair can do; texts are numbered in the order of doing. */
const release = made(circle, (of) => () => ({ type: 'talk/release-outcome', circle: of }))
// Three times as likely as the rest: a reworded point must also be released before it can be seen.
const editPoint = made(few, (id) => (n) => ({
  type: 'talk/edit-point',
  id: pointId(`p${id}`),
  text: word('edited', n),
}))
const doing: fc.Arbitrary<Make> = fc.oneof(
  made(fc.constantFrom(...steps), (id) => () => ({ type: 'agenda/go-to', stepId: stepId(id) })),
  made(
    fc.constantFrom('open', 'back', 'pause', 'resume', 'circle-ready'),
    (verb) => () => ({ type: `agenda/${verb}` }) as Unstamped,
  ),
  made(fc.tuple(few, circle, circle, fc.boolean()), ([id, fromCircle, forCircle, isLate]) => (n) => ({
    type: 'board/add-note',
    id: noteId(`n${id}`),
    text: word('note', n),
    fromCircle,
    forCircle,
    isLate,
  })),
  made(
    fc.tuple(few, fc.constantFrom('select', 'put-on-board', 'take-off-board', 'park')),
    ([id, verb]) =>
      () =>
        ({ type: `board/${verb}`, id: noteId(`n${id}`) }) as Unstamped,
  ),
  made(few, (id) => (n) => ({
    type: 'board/answer',
    id: noteId(`n${id}`),
    outcome: 'partly',
    answer: word('answer', n),
  })),
  made(fc.tuple(few, few), ([lead, id]) => () => ({
    type: 'board/merge',
    leadId: noteId(`n${lead}`),
    ids: [noteId(`n${id}`)],
  })),
  made(fc.tuple(few, circle), ([id, of]) => (n) => ({
    type: 'talk/add-point',
    id: pointId(`p${id}`),
    circle: of,
    text: word('point', n),
  })),
  editPoint,
  editPoint,
  editPoint,
  made(few, (id) => () => ({ type: 'talk/remove-point', id: pointId(`p${id}`) })),
  made(fc.tuple(few, fc.boolean()), ([id, isOn]) => () => ({ type: 'talk/pass-on', id: pointId(`p${id}`), isOn })),
  release,
  release,
  made(fc.constant(0), () => (n) => ({ type: 'talk/write-reaction', text: word('reaction', n) })),
  made(few, (id) => (n) => ({
    type: 'talk/add-action',
    id: actionId(`a${id}`),
    what: word('what', n),
    who: word('who', n),
    when: '',
  })),
  made(few, (id) => () => ({ type: 'talk/remove-action', id: actionId(`a${id}`) })),
  made(fc.boolean(), (withNames) => () => ({ type: 'talk/release-actions', withNames })),
  made(fc.constantFrom(...SCENE_KINDS), (scene) => () => ({ type: 'projector/show', scene })),
  made(few, (page) => () => ({ type: 'projector/turn-page', page })),
)

const KINDS = ['marktheme', 'markquestion', 'marknote', 'markpoint', 'markedited', 'markwhat', 'markwho']
const MOST_ROUNDS = 8

describe('rule 29: nothing the chair did not let out ever reaches the board', () => {
  it('over random evenings, on every shape of board', () => {
    const seen = new Set<string>()
    // Random evenings may happen to leave out a kind of word; a few more then bring it.
    for (let round = 0; round < MOST_ROUNDS && seen.size < KINDS.length; round += 1) {
      fc.assert(
        fc.property(fc.array(doing, { minLength: 20, maxLength: 80, size: 'max' }), (doings) => {
          let meeting = evening(setup).open().goTo('circle.students.talk').state
          const letOut = new LetOut()
          doings.forEach((make, n) => {
            const command = { ...make(n), at: at('20:00') } as MeetingCommand
            const outcome = applyCommand(meeting, command)
            if (!outcome.ok) return
            meeting = outcome.value
            letOut.follow(command, meeting)
            for (const shape of ['wide', 'mid', 'narrow'] as const) {
              const view = toProjectorView(meeting, shape)
              const words = JSON.stringify(view).match(WORD) ?? []
              const leaked = words.filter((one) => !letOut.words.has(one))
              if (leaked.length > 0) throw new Error(`${command.type} let out ${leaked.join(', ')}`)
              for (const one of words) seen.add(one.replace(/\d+end$/, ''))
              if (!projectorViewSchema.safeParse(view).success) throw new Error('the board would refuse this view')
            }
          })
        }),
        { numRuns: 1_000 },
      )
    }
    // The test saw words of every kind that may be shown, so it was not about an empty board.
    expect([...seen].sort()).toEqual([...KINDS].sort())
  }, 60_000)
})
