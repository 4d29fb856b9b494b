import { type CarefulWord, carefulWords } from '@shared/guidance/careful-words'
import { namesOnBoard } from '@shared/meeting/board-parts'
import type { MeetingState } from '@shared/meeting/state'
import { useCallback } from 'react'
import { create } from 'zustand'
import { useChair } from './chair-context'

/** Words and names to look at before the room reads them (docs/domain.md, rules 80 and 81). */
export interface Doubts {
  readonly words: readonly CarefulWord[]
  readonly names: readonly string[]
}

/** What to look at in these texts; null when there is nothing. Of an agreement everybody knows who is named in it. */
export function doubtsAbout(meeting: MeetingState, texts: readonly string[], areNamesKnown = false): Doubts | null {
  const words = carefulWords(texts.join('\n'))
  const names = meeting.pupil && !areNamesKnown ? namesOnBoard(texts, meeting.pupil) : []
  return words.length + names.length > 0 ? { words, names } : null
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
export function useAskFirst(): (texts: readonly string[], goOn: () => void, areNamesKnown?: boolean) => void {
  const { store } = useChair()
  return useCallback(
    (texts, goOn, areNamesKnown) => {
      const { meeting } = store.getState()
      const doubts = meeting && doubtsAbout(meeting, texts, areNamesKnown)
      if (doubts) useAsked.setState({ asked: { doubts, goOn } })
      else goOn()
    },
    [store],
  )
}
