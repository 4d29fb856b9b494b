import { CIRCLES } from '@shared/lib/ids'
import { SCENE_KINDS, type SceneKind } from '@shared/meeting/scenes'
import fc from 'fast-check'
import { actionId, noteId, pointId, stepId, type Unstamped } from './builders'

/** A doing that still wants its number, from which its words are made. */
export type Make = (n: number) => Unstamped

/** Every text that is written gets a word of its own, so that it can be looked for on the board. */
export const word = (kind: string, n: number) => `mark${kind}${n}end`
/** The words in what the room gets. */
export const wordsIn = (view: unknown): string[] => JSON.stringify(view).match(/mark[a-z]+\d+end/g) ?? []

/** One of the few things there are of a kind. */
export const few = fc.integer({ min: 0, max: 4 })
const circle = fc.constantFrom(...CIRCLES)
/** A doing out of something random. */
export const made = <T>(arbitrary: fc.Arbitrary<T>, make: (value: T) => Make): fc.Arbitrary<Make> => arbitrary.map(make)
/** One of these doings. */
export const plain = (...all: Unstamped[]): fc.Arbitrary<Make> => fc.constantFrom(...all).map((one) => () => one)
/** How often a doing comes. */
export const some = (weight: number, arbitrary: fc.Arbitrary<Make>) => ({ weight, arbitrary })

/** Undo and redo. */
export const travel = some(8, plain({ type: 'meeting/undo' }, { type: 'meeting/redo' }))
/** What is done with the picture and the clock in any meeting; mostly with these pictures. */
export const smartboard = (scenes: readonly SceneKind[]) => [
  some(
    9,
    made(fc.constantFrom(...scenes), (scene) => () => ({ type: 'projector/show', scene })),
  ),
  some(
    1,
    made(fc.constantFrom(...SCENE_KINDS), (scene) => () => ({ type: 'projector/show', scene })),
  ),
  some(
    2,
    made(fc.boolean(), (isBlack) => () => ({ type: 'projector/black', isBlack })),
  ),
  some(
    1,
    made(few, (page) => () => ({ type: 'projector/turn-page', page })),
  ),
  some(1, plain({ type: 'agenda/pause' }, { type: 'agenda/resume' }, { type: 'agenda/back' })),
]
/** To any step. */
export const goTo = (steps: readonly string[]) =>
  some(
    4,
    made(fc.constantFrom(...steps), (id) => () => ({ type: 'agenda/go-to', stepId: stepId(id) })),
  )

/** Anything a chair of a driegesprek can do. */
export function inCircles(steps: readonly string[]): fc.Arbitrary<Make> {
  const lane = fc.constantFrom('new' as const, 'chosen' as const, 'later' as const)
  const verb = fc.constantFrom('select', 'put-on-board', 'take-off-board', 'park', 'unselect', 'split')
  return fc.oneof(
    travel,
    ...smartboard(['question', 'selection', 'talk', 'summary', 'followUp']),
    goTo(steps),
    some(
      5,
      made(fc.tuple(few, circle, circle), ([id, fromCircle, forCircle]) => (n) => ({
        type: 'board/add-note',
        id: noteId(`n${id}`),
        text: word('note', n),
        fromCircle,
        forCircle,
        isLate: false,
      })),
    ),
    some(
      6,
      made(fc.tuple(few, verb), ([id, does]) => () => {
        const named = does === 'split' ? { leadId: noteId(`n${id}`) } : { id: noteId(`n${id}`) }
        return { type: `board/${does}`, ...named } as Unstamped
      }),
    ),
    some(
      3,
      made(few, (id) => (n) => ({ type: 'board/reword', id: noteId(`n${id}`), text: word('reworded', n) })),
    ),
    some(
      1,
      made(fc.tuple(few, lane), ([id, to]) => () => ({
        type: 'board/move',
        ids: [noteId(`n${id}`)],
        lane: to,
        toIndex: null,
      })),
    ),
    some(
      1,
      made(fc.tuple(few, few), ([a, b]) => () => ({
        type: 'board/merge',
        leadId: noteId(`n${a}`),
        ids: [noteId(`n${b}`)],
      })),
    ),
    some(
      1,
      made(few, (id) => (n) => ({
        type: 'board/answer',
        id: noteId(`n${id}`),
        outcome: 'partly',
        answer: word('answer', n),
      })),
    ),
    some(
      4,
      made(fc.tuple(few, circle), ([id, of]) => (n) => ({
        type: 'talk/add-point',
        id: pointId(`p${id}`),
        circle: of,
        text: word('point', n),
      })),
    ),
    some(
      3,
      made(few, (id) => (n) => ({ type: 'talk/edit-point', id: pointId(`p${id}`), text: word('edited', n) })),
    ),
    some(
      1,
      made(few, (id) => () => ({ type: 'talk/remove-point', id: pointId(`p${id}`) })),
    ),
    some(
      4,
      made(fc.tuple(few, fc.boolean()), ([id, isOn]) => () => ({ type: 'talk/pass-on', id: pointId(`p${id}`), isOn })),
    ),
    some(
      4,
      made(circle, (of) => () => ({ type: 'talk/release-outcome', circle: of })),
    ),
    some(
      3,
      made(few, (id) => (n) => ({
        type: 'talk/add-action',
        id: actionId(`a${id}`),
        what: word('what', n),
        who: word('who', n),
        when: '',
      })),
    ),
    some(
      1,
      made(few, (id) => () => ({ type: 'talk/remove-action', id: actionId(`a${id}`) })),
    ),
    some(
      3,
      made(fc.boolean(), (withNames) => () => ({ type: 'talk/release-actions', withNames })),
    ),
    some(2, plain({ type: 'talk/withdraw-names' })),
    some(
      1,
      made(fc.constant(0), () => (n) => ({ type: 'talk/write-reaction', text: word('reaction', n) })),
    ),
  )
}
