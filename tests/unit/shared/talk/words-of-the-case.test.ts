import { guidance } from '@shared/guidance/guidance'
import { doersIn, isDoer, withDoer } from '@shared/talk/doers'
import { goalHints } from '@shared/talk/goal-hints'
import { weMessage } from '@shared/talk/we-message'
import { wordIn } from '@shared/talk/words-in'
import { describe, expect, it } from 'vitest'
import { explanationId } from '../../../support/builders'
import { pupilMeeting } from '../../../support/meeting-driver'

const WORDS = ['lui', 'slordig*', '*therapie']

describe('looking for words (docs/domain.md, rule 90)', () => {
  it('finds whole words in any case, and says them as they stand in the text', () => {
    expect(wordIn('Fenna is Lui in de les.', WORDS)).toBe('Lui')
    expect(wordIn('Ze luistert goed en luidt de bel.', WORDS)).toBeNull()
    expect(wordIn('Hij maakt slordige schriften', WORDS)).toBe('slordige')
  })

  it('finds words about health and a sentence that says what somebody is', () => {
    expect(wordIn('Sinds de speltherapie gaat het beter', WORDS)).toBe('speltherapie')
    expect(wordIn('Zij  is\nte laat', guidance().judgingStarts.plain)).toBe('Zij  is')
    expect(wordIn('Dit is een zorg over de week', guidance().judgingStarts.plain)).toBeNull()
  })

  it('finds nothing in an empty text, in an empty list and in half signs', () => {
    expect(wordIn(' \n', WORDS)).toBeNull()
    expect(wordIn('lui', [])).toBeNull()
    expect(wordIn('\ud83d\udc00 مرحبا', WORDS)).toBeNull()
  })

  it('reads composed and decomposed letters as the same', () => {
    expect(wordIn('een cafe\u0301 in de stad', ['café'])).toBe('café')
  })
})

describe('a we-message (docs/domain.md, rule 90)', () => {
  const say = (seen: string, example: string, worry: string) =>
    weMessage({ seen, example, worry }, guidance().weMessage)

  it('joins what we see, an example and the worry', () => {
    expect(say('Fenna stil is in groepjes', 'dinsdag bij biologie.', ' zij zo geen cijfer krijgt. ')).toBe(
      'Wij zien dat Fenna stil is in groepjes, bijvoorbeeld dinsdag bij biologie, en wij maken ons zorgen dat zij zo geen cijfer krijgt.',
    )
  })

  it('leaves out what is empty', () => {
    expect(say('Fenna weinig praat', '', '')).toBe('Wij zien dat Fenna weinig praat.')
    expect(say('', ' ', 'zij wegblijft?')).toBe('En wij maken ons zorgen dat zij wegblijft?')
    expect(say('', '', ' \n')).toBe('')
  })
})

describe('hints at a goal (docs/domain.md, rule 92)', () => {
  const kinds = (text: string, context = {}) => goalHints(text, guidance().goalWords, context).map((hint) => hint.kind)

  it('ask about vague words, about what somebody will not do, and about the moment', () => {
    expect(goalHints('Fenna doet beter mee en is niet stil', guidance().goalWords)).toEqual([
      { kind: 'vague', word: 'beter' },
      { kind: 'negation', word: 'niet' },
      { kind: 'no-date' },
    ])
  })

  it('are silent for a plain goal with a moment, and for an empty text', () => {
    expect(kinds('Vóór de meivakantie houdt Fenna bij twee vakken een presentatie.')).toEqual([])
    expect(kinds('Fenna houdt een presentatie op 24-3.')).toEqual([])
    expect(kinds('Fenna houdt een presentatie.', { hasDate: true })).toEqual([])
    expect(kinds('  ')).toEqual([])
  })

  it('do not take a score for a moment', () => {
    expect(kinds('Fenna haalt een 7')).toEqual(['no-date'])
  })

  it('ask who does it where that is asked for', () => {
    expect(kinds('Elke maandag oefenen', { who: ' ' })).toEqual(['no-person'])
    expect(kinds('Elke maandag oefenen', { who: 'Fenna' })).toEqual([])
  })
})

describe('who does something (docs/domain.md, rule 93)', () => {
  it('is a list of names set apart by commas, to which a name is added or taken out', () => {
    const both = withDoer(withDoer('', 'Fenna', true), 'Koen Schipper', true)
    expect(both).toBe('Fenna, Koen Schipper')
    expect(withDoer(both, 'Fenna', false)).toBe('Koen Schipper')
    expect(withDoer(both, 'Fenna', true)).toBe('Koen Schipper, Fenna')
    expect(isDoer(both, 'Koen Schipper')).toBe(true)
    expect(isDoer(both, 'Koen')).toBe(false)
  })

  it('keeps free words and reads a name with a comma as one', () => {
    expect(doersIn(withDoer('alle docenten , ', 'Jansen, Jan', true))).toEqual(['alle docenten', 'Jansen Jan'])
    expect(isDoer('alle docenten, Jansen Jan', 'Jansen, Jan')).toBe(true)
    expect(withDoer('Fenna', ' ', true)).toBe('Fenna')
  })
})

describe('a cause', () => {
  it('can be marked as said by those it lies with, and taken back (docs/domain.md, rule 94)', () => {
    const id = explanationId('bang')
    const driver = pupilMeeting().open().do({
      type: 'case/add-explanation',
      id,
      actor: 'pupil',
      cause: 'Bang om uitgelachen te worden',
      influence: null,
      solution: '',
      doneBy: '',
    })
    expect(driver.state.pupilCase.explanations[0]?.isOwnWords).toBeUndefined()
    driver.do({ type: 'case/edit-explanation', id, patch: { isOwnWords: true } })
    expect(driver.state.pupilCase.explanations[0]).toMatchObject({
      isOwnWords: true,
      cause: 'Bang om uitgelachen te worden',
    })
    driver.do({ type: 'meeting/undo' })
    expect(driver.state.pupilCase.explanations[0]?.isOwnWords).toBeUndefined()
  })
})
