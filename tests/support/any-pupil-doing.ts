import { PARTIES } from '@shared/lib/ids'
import { isAboutPupil, SCENE_KINDS } from '@shared/meeting/scenes'
import { RELEASE_PARTS } from '@shared/meeting/schema-release'
import { AREAS } from '@shared/strengths/state'
import { CASE_FIELDS } from '@shared/talk/case-state'
import fc from 'fast-check'
import { few, goTo, type Make, made, plain, smartboard, some, travel, word } from './any-doing'
import { agreementId, concernId, explanationId, strengthId } from './builders'

/** Anything a chair of a talk about one pupil can do. Some words hold the name of the pupil or of a parent. */
export function aboutPupil(steps: readonly string[], names: readonly string[]): fc.Arbitrary<Make> {
  const area = fc.constantFrom(...AREAS.slice(0, 2))
  const saidBy = fc.constantFrom(...PARTIES.slice(0, 2))
  const named = fc.constantFrom('', ...names.map((name) => ` ${name}`))
  const id = (n: number) => strengthId(`s${n}`)
  return fc.oneof(
    travel,
    ...smartboard(SCENE_KINDS.filter(isAboutPupil)),
    goTo(steps),
    some(4, plain({ type: 'release/room', isOpen: true })),
    some(1, plain({ type: 'release/room', isOpen: false })),
    some(
      5,
      made(fc.tuple(few, area, saidBy, named), ([k, of, by, name]) => (n) => ({
        type: 'strengths/add',
        id: id(k),
        area: of,
        saidBy: by,
        places: ['school'],
        text: word('strength', n) + name,
      })),
    ),
    some(
      3,
      made(few, (k) => (n) => ({ type: 'strengths/edit', id: id(k), places: ['home'], text: word('stronger', n) })),
    ),
    some(
      2,
      made(fc.tuple(few, area, saidBy), ([k, of, by]) => () => ({
        type: 'strengths/move',
        id: id(k),
        area: of,
        saidBy: by,
      })),
    ),
    some(
      2,
      made(few, (k) => () => ({ type: 'strengths/remove', id: id(k) })),
    ),
    some(
      4,
      made(fc.tuple(area, saidBy, fc.boolean()), ([of, by, isOn]) => () => ({
        type: 'release/cell',
        area: of,
        saidBy: by,
        isOn,
      })),
    ),
    some(
      2,
      made(fc.boolean(), (isOn) => () => ({ type: 'release/strengths', isOn })),
    ),
    some(
      3,
      made(fc.tuple(few, named), ([k, name]) => (n) => ({
        type: 'case/add-concern',
        id: concernId(`c${k}`),
        text: word('concern', n) + name,
        example: word('example', n),
        since: '',
        saidBy: 'school',
        places: [],
        pupilReaction: word('reply', n),
        parentsReaction: '',
      })),
    ),
    some(
      6,
      made(few, (k) => (n) => ({
        type: 'case/edit-concern',
        id: concernId(`c${k}`),
        patch: { text: word('worry', n) },
      })),
    ),
    some(
      1,
      made(few, (k) => () => ({ type: 'case/remove-concern', id: concernId(`c${k}`) })),
    ),
    some(
      9,
      made(fc.tuple(few, fc.boolean()), ([k, isOn]) => () => ({
        type: 'release/concern',
        id: concernId(`c${k}`),
        isOn,
      })),
    ),
    some(
      4,
      made(fc.tuple(fc.constantFrom(...CASE_FIELDS), named), ([field, name]) => (n) => ({
        type: 'case/write',
        field,
        text: word('field', n) + name,
      })),
    ),
    some(
      2,
      made(few, (k) => (n) => ({
        type: 'case/add-explanation',
        id: explanationId(`e${k}`),
        actor: 'pupil',
        cause: word('cause', n),
        influence: null,
        solution: word('solution', n),
        doneBy: word('doneby', n),
        strengthIds: [id(0), id(1)],
      })),
    ),
    some(
      1,
      made(few, (k) => (n) => ({
        type: 'case/edit-explanation',
        id: explanationId(`e${k}`),
        patch: { cause: word('because', n) },
      })),
    ),
    some(
      6,
      made(fc.tuple(fc.constantFrom(...RELEASE_PARTS), fc.boolean()), ([part, isOn]) => () => ({
        type: 'release/part',
        part,
        isOn,
      })),
    ),
    some(
      2,
      made(few, (k) => (n) => ({
        type: 'agreements/add',
        id: agreementId(`g${k}`),
        words: {
          who: word('doer', n),
          what: word('agree', n),
          whereWhen: word('where', n),
          successSign: word('sign', n),
          support: word('help', n),
        },
      })),
    ),
    some(
      1,
      made(few, (k) => () => ({ type: 'agreements/remove', id: agreementId(`g${k}`) })),
    ),
    some(
      3,
      made(few, (k) => () => ({ type: 'release/agreement', id: k === 0 ? null : agreementId(`g${k}`) })),
    ),
    some(
      1,
      made(fc.constant(0), () => (n) => ({
        type: 'meeting/change-pupil',
        patch: { aims: { pupil: word('aim', n), parents: word('wish', n), school: word('want', n) } },
      })),
    ),
    some(
      4,
      made(fc.constantFrom(true, true, false), (isAnonymous) => () => ({
        type: 'meeting/change-pupil',
        patch: { isAnonymous },
      })),
    ),
    some(
      2,
      made(fc.constant(0), () => () => ({ type: 'meeting/change-pupil', patch: { attendees: [] } })),
    ),
  )
}
