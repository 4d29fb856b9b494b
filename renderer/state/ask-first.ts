import { type CarefulWord, carefulWords } from '@shared/guidance/careful-words'
import { namesOnBoard } from '@shared/meeting/board-parts'
import type { MeetingState } from '@shared/meeting/state'
import { useCallback } from 'react'
import { create } from 'zustand'
import { useChair } from './chair-context'

/** What to look at before the room reads it (docs/domain.md, rules 80, 81 and 146). */
export interface Doubts {
  readonly words: readonly CarefulWord[]
  readonly names: readonly string[]
  /** It comes on the board only when everyone at the table agrees. */
  readonly needsAll: boolean
}

/** What is known of texts beside their words. */
export interface Known {
  /** Everybody knows who is named in them. */
  readonly areNamesKnown?: boolean
  readonly needsAll?: boolean
}

/** What to look at in these texts; null when there is nothing. */
export function doubtsAbout(meeting: MeetingState, texts: readonly string[], known: Known = {}): Doubts | null {
  const { areNamesKnown = false, needsAll = false } = known
  const words = carefulWords(texts.join('\n'))
  const names = meeting.pupil && !areNamesKnown ? namesOnBoard(texts, meeting.pupil) : []
  return needsAll || words.length + names.length > 0 ? { words, names, needsAll } : null
}

interface Asked {
  readonly doubts: Doubts
  readonly goOn: () => void
}

/** What the chair is asked now, before something comes on the board. */
export const useAsked = create<{ readonly asked: Asked | null }>(() => ({ asked: null }))

/** Answers what was asked: it goes on, or it stays as it was. */
export function answerAsked(isYes: boolean): void {
  const { asked } = useAsked.getState()
  useAsked.setState({ asked: null })
  if (isYes) asked?.goOn()
}

/** Goes on at once, or asks first when there is something to look at in the texts. Every way to the board goes through it. */
export function useAskFirst(): (texts: readonly string[], goOn: () => void, known?: Known) => void {
  const { store } = useChair()
  return useCallback(
    (texts, goOn, known) => {
      const { meeting } = store.getState()
      const doubts = meeting && doubtsAbout(meeting, texts, known)
      if (doubts) useAsked.setState({ asked: { doubts, goOn } })
      else goOn()
    },
    [store],
  )
}
