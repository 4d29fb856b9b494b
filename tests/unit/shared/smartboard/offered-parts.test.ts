import { freshPupilSetup, isReadyToOpen } from '@shared/meeting/pupil-setup'
import { isConcernChanged, OFFERED_PARTS, partState, partsOfStep } from '@shared/smartboard/offered-parts'
import { describe, expect, it } from 'vitest'
import { concernId, explanationId, strengthId } from '../../../support/builders'
import { pupilMeeting } from '../../../support/meeting-driver'

const concern = {
  type: 'case/add-concern',
  id: concernId('a'),
  text: 'Spreekt bijna niet',
  example: '',
  since: '',
  saidBy: 'school',
  places: [],
  pupilReaction: '',
  parentsReaction: '',
} as const
const explanation = {
  type: 'case/add-explanation',
  id: explanationId('a'),
  actor: 'school',
  cause: 'Geen regel',
  influence: null,
  solution: 'Telefoons in de tas',
  doneBy: '',
} as const

/** A meeting in which every part has words and the room is open. */
const full = () =>
  pupilMeeting('concern', { aims: { pupil: 'p', parents: '', school: 's' } })
    .open()
    .do({ ...concern, places: [...concern.places] })
    .do(explanation)
    .do({
      type: 'strengths/add',
      id: strengthId('a'),
      area: 'creative',
      saidBy: 'pupil',
      text: 'Films',
      places: ['home'],
    })
    .do({ type: 'case/write', field: 'alike', text: 'Bereidt voor' })
    .do({ type: 'case/write', field: 'goal', text: 'Een presentatie' })
    .do({ type: 'release/room', isOpen: true })

function releaseAll(meeting: ReturnType<typeof full>) {
  for (const part of ['aims', 'compare', 'explanations', 'goal'] as const)
    meeting.do({ type: 'release/part', part, isOn: true })
  return meeting
    .do({ type: 'release/strengths', isOn: true })
    .do({ type: 'release/concern', id: concernId('a'), isOn: true })
}

describe('the parts that can come on the board', () => {
  it('stand in the order of the step, without the empty board', () => {
    expect(partsOfStep('concerns')).toEqual(['concerns', 'strengths'])
    expect(partsOfStep('tell')).toEqual([])
    // An agreement comes on the board where it is read back.
    for (const kind of ['agree', 'close', 'lookBack'] as const) expect(partsOfStep(kind)).toEqual(['goal', 'strengths'])
  })

  it('are empty while nothing is written', () => {
    const { state } = pupilMeeting().open()
    for (const part of OFFERED_PARTS)
      expect(partState(state, part)).toEqual({ isEmpty: true, isOut: false, isShown: false, isChanged: false })
  })

  it('are out once they were released, and shown one at a time, not on a black board', () => {
    const meeting = releaseAll(full()).do({ type: 'projector/show', scene: 'goal' })
    for (const part of OFFERED_PARTS)
      expect([part, partState(meeting.state, part)]).toEqual([
        part,
        { isEmpty: false, isOut: true, isShown: part === 'goal', isChanged: false },
      ])
    expect(partState(meeting.black().state, 'goal').isShown).toBe(false)
  })

  it('rule 78: are said to be changed once they read otherwise than what is out', () => {
    const { state } = releaseAll(full())
      .do({ type: 'meeting/change-pupil', patch: { aims: { pupil: 'anders', parents: '', school: 's' } } })
      .do({ type: 'case/edit-concern', id: concernId('a'), patch: { text: 'Zegt weinig' } })
      .do({ type: 'case/edit-explanation', id: explanationId('a'), patch: { solution: 'In de kast' } })
      .do({ type: 'case/write', field: 'helps', text: 'Klein publiek' })
      .do({ type: 'case/write', field: 'goal', text: 'Twee presentaties' })
    const changed = OFFERED_PARTS.filter((part) => partState(state, part).isChanged)
    expect(changed).toEqual(['aims', 'concerns', 'compare', 'explanations', 'goal'])
    expect(isConcernChanged(state, concernId('a'))).toBe(true)
  })
})

describe('rule 83: opening a meeting about one pupil', () => {
  const fresh = freshPupilSetup('concern')
  it('needs a first name, or for the team a class', () => {
    expect(isReadyToOpen(fresh, 'concern')).toBe(false)
    expect(isReadyToOpen({ ...fresh, className: '2A' }, 'concern')).toBe(false)
    expect(isReadyToOpen({ ...fresh, className: '2A' }, 'teamReview')).toBe(true)
    expect(isReadyToOpen({ ...fresh, firstName: ' Fenna' }, 'teamReview')).toBe(true)
    expect(isReadyToOpen({ ...fresh, firstName: '  ' }, 'concern')).toBe(false)
  })
})
