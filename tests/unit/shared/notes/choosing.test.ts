import { finder, isFromBoth, paceOf, questionsThatFit, twinOf, twinsIn } from '@shared/notes/choosing'
import { minutes } from '@shared/time/time'
import { describe, expect, it } from 'vitest'
import { length, some } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

const talk = () => evening().open().through('opening', 'circle.students.talk', 'circle.students.collect')

describe('rule 43: about one question fits in three minutes', () => {
  it.each([
    [15, 4, 5],
    [13.07, 4, 5],
    [6, 1, 2],
    [5, 1, 2],
    [0, 1, 1],
  ])('%d minutes: %d to %d', (time, least, most) => {
    expect(questionsThatFit(minutes(time))).toEqual({ least, most })
  })

  it('shares what is left between the questions still to come', () => {
    const round = talk().note('parents', 'een', 'a').note('teachers', 'twee', 'b').choose('a', 'b')
    expect(paceOf(round.state.notes, 'students', length('5:20'))).toEqual({ count: 2, each: length('2:40') })
    expect(paceOf(round.state.notes, 'parents', length('5:20'))).toBeNull()
  })

  it('knows a question that both listening circles ask', () => {
    const round = talk().note('parents', 'een', 'a').note('teachers', 'ook een', 'b').merge('a', 'b')
    expect(isFromBoth(round.state.notes, some(round.state.notes.all[0]))).toBe(true)
  })
})

describe('finding notes', () => {
  it('finds all words, in any case and with any diacritics', () => {
    const note = some(talk().note('parents', 'Hoe lang duurt één les?').state.notes.all[0])
    expect(finder('EEN les')(note)).toBe(true)
    expect(finder('les twee')(note)).toBe(false)
    expect(finder('')(note)).toBe(true)
  })

  it.each(["foto's", 'FOTO’S', 'foto´s', 'oud-leerling', 'oud–leerling', '"klaar"', 'groep 8'])(
    'rule 240: finds %j however the quotes, dashes and spaces of a note were typed',
    (search) => {
      const text = 'Mogen foto’s van oud‑leerlingen „klaar” in groep\u00a08?'
      expect(finder(search)(some(talk().note('parents', text).state.notes.all[0]))).toBe(true)
    },
  )

  it('points at a note with the same words in the same round', () => {
    const round = talk().note('parents', 'Waarom zo laat?', 'a')
    expect(twinOf(round.state.notes, 'waarom  zo LAAT', 'students')?.id).toBe('a')
    expect(twinOf(round.state.notes, 'waarom zo laat', 'parents')).toBeNull()
    expect(twinOf(round.state.notes, '?!', 'students')).toBeNull()
  })

  it('rule 256: finds all notes of a round that are there twice, also in other lanes, but no merged or withdrawn one', () => {
    const round = talk()
      .note('parents', 'Waarom zo laat?', 'a')
      .note('teachers', ' waarom zo LAAT ', 'b')
      .note('parents', 'Wáárom zo laat', 'c')
      .note('parents', 'Waarom zo vroeg?', 'd')
      .note('teachers', '?!', 'e')
      .note('parents', '!', 'f')
    expect([...twinsIn(round.state.notes, 'students')]).toEqual(['a', 'b', 'c'])
    expect([...twinsIn(round.choose('b').state.notes, 'students')]).toEqual(['a', 'b', 'c'])
    expect([...twinsIn(round.merge('a', 'b', 'c').state.notes, 'students')]).toEqual([])
    expect([...twinsIn(round.state.notes, 'parents')]).toEqual([])
  })
})
