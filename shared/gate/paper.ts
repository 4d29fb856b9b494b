import { carefulWords } from '@shared/guidance/careful-words'
import type { MeetingState } from '@shared/meeting/state'
import { namesIn } from '@shared/names/find-names'
import { looksLikeNames } from '@shared/names/look-like-names'
import type { SheetPerson } from '@shared/sheets/sheet-parts'
import { letterKey, type MadeSheet } from '@shared/sheets/sheets'
import { type Doubts, isOpen, type Question, together } from './doubts'
import { knownNames, namesAboutPupil, namesOfEvening } from './known-names'

/** What to look at before sheets leave for one addressee; for nobody in particular when `to` is empty. */
export interface PaperQuestion extends Question {
  readonly to: readonly SheetPerson[]
}

/** Fields that hold no words of a talk: who and where it was, signs, dates and keys. */
const NO_WORDS = new Set(['about', 'to', 'alsoTo', 'people', 'person', 'absent', 'doers', 'id', 'mark', 'date', 'hash'])
const OF_EVENING = new Set(['chair', 'who', 'school', 'place'])

/** The words of a sheet that somebody typed. People in their own places, the head and who does something stand there on purpose. */
function wordsOnPaper(model: unknown, isLeftOut: (field: string) => boolean): string[] {
  if (typeof model === 'string') return model.trim() === '' ? [] : [model]
  if (Array.isArray(model)) return model.flatMap((one) => wordsOnPaper(one, isLeftOut))
  if (model === null || typeof model !== 'object') return []
  return Object.entries(model).flatMap(([field, value]) => (isLeftOut(field) ? [] : wordsOnPaper(value, isLeftOut)))
}

/** Whose names are no surprise to these addressees: their own. */
const isOwnName = (name: string, to: readonly SheetPerson[]) => to.some((person) => person.name.trim() === name)

function doubtsOnPaper(meeting: MeetingState, text: string, to: readonly SheetPerson[]): Doubts {
  const { pupil, setup } = meeting
  if (!pupil) {
    const known = namesOfEvening(setup)
    return { words: [], names: namesIn(text, known), maybeNames: looksLikeNames(text, known), needsAll: false }
  }
  // Those at the table know each other; somebody from outside reads of them, and nobody is named on anonymous paper.
  const isForOutside = to.some(({ kind }) => kind === 'external')
  const names = pupil.isAnonymous || isForOutside ? namesAboutPupil(text, pupil) : []
  return {
    words: carefulWords(text),
    names: names.filter((name) => !isOwnName(name, to)),
    maybeNames: [],
    needsAll: false,
  }
}

/**
 * What has to be looked at before these sheets go to a file or to paper, for each addressee apart: words about health,
 * words that judge, and names. Empty when there is nothing to ask (docs/domain.md, rule 215).
 */
export function questionsOnPaper(meeting: MeetingState, sheets: readonly MadeSheet[]): PaperQuestion[] {
  const isLeftOut = (field: string) => (meeting.pupil ? NO_WORDS : OF_EVENING).has(field)
  const letters = new Map<string, { readonly to: readonly SheetPerson[]; readonly texts: Set<string> }>()
  for (const { to, model } of sheets) {
    const letter = letters.get(letterKey(to)) ?? { to, texts: new Set<string>() }
    letters.set(letterKey(to), letter)
    for (const text of wordsOnPaper(model, isLeftOut)) letter.texts.add(text)
  }
  return [...letters.values()].flatMap(({ to, texts }) => {
    const asked = [...texts]
      .map((text) => ({ text, doubts: doubtsOnPaper(meeting, text, to) }))
      .filter(({ doubts }) => isOpen(doubts))
    if (asked.length === 0) return []
    const all = together(asked.map(({ doubts }) => doubts))
    const words = asked.map(({ text }) => text)
    const maybeNames = meeting.pupil ? looksLikeNames(words.join('\n'), knownNames(meeting)) : all.maybeNames
    return [{ to, texts: words, doubts: { ...all, maybeNames } }]
  })
}
