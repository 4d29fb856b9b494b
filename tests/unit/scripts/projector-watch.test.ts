import { describe, expect, it } from 'vitest'
import { findLeaks } from '../../../scripts/replay/projector-watch'

/** A board that shows these words and was sent these views. */
const showing = (dom: string, ...sent: unknown[]) =>
  ({ evaluate: async () => ({ dom: [dom], sent }) }) as unknown as Parameters<typeof findLeaks>[0]

const note = (text: string, more: object = {}) => ({ text, original: null, answer: '', lane: 'new', ...more })

const meeting = (more: { notes?: unknown[]; workingNotes?: string; theme?: string } = {}) => ({
  setup: {
    theme: more.theme ?? 'Huiswerk',
    centralQuestion: 'Wat helpt?',
    chair: 'Joost Reinders',
    noteTaker: '',
    circles: { students: { people: [{ name: 'Yara Bos' }] } },
  },
  agenda: { currentStepId: 'circle.students.talk' },
  projector: { scene: 'talk' },
  notes: { liveNoteId: null, all: more.notes ?? [] },
  talk: { points: [], actions: [], reaction: '' },
  released: { question: null, selection: [], heard: [], outcome: {}, actions: null },
  workingNotes: more.workingNotes ?? '',
})

const leaks = (dom: string, state: object, ...sent: unknown[]) =>
  findLeaks(showing(dom, ...sent), null, state as Parameters<typeof findLeaks>[2])

describe('looking for private texts on the board', () => {
  it('finds what a note said before it was reworded', async () => {
    const state = meeting({ notes: [note('Waarom zo veel?', { original: 'Waarom zo belachelijk veel?' })] })
    expect(await leaks('Waarom zo belachelijk veel?', state)).toEqual([
      { text: 'Waarom zo belachelijk veel?', where: 'dom' },
    ])
  })

  it('finds each line of the working notes', async () => {
    const state = meeting({ workingNotes: 'Eerst dit\nYara moest huilen' })
    expect(await leaks('', state, { words: 'Yara moest huilen' })).toEqual([
      { text: 'Yara moest huilen', where: 'sent' },
    ])
  })

  it('finds a private text that holds a released one', async () => {
    const state = meeting({ notes: [note('Huiswerk is onzin')] })
    expect(await leaks('Huiswerk is onzin', state)).toEqual([{ text: 'Huiswerk is onzin', where: 'dom' }])
  })

  it('leaves a private text alone where it is a part of a released one', async () => {
    const state = meeting({ theme: 'Huiswerk en Yara Bos' })
    expect(await leaks('Huiswerk en Yara Bos', state)).toEqual([])
    expect(await leaks('Huiswerk en Yara Bos, Yara Bos', state)).toEqual([{ text: 'Yara Bos', where: 'dom' }])
  })

  it('leaves a part of a longer word alone', async () => {
    expect(await leaks('Yara Bosman', meeting())).toEqual([])
  })
})
