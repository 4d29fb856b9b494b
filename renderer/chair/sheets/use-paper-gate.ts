import { type PaperQuestion, questionsOnPaper } from '@shared/gate/paper'
import { isSame } from '@shared/lib/same'
import type { MeetingState } from '@shared/meeting/state'
import type { MadeSheet } from '@shared/sheets/sheets'
import { useState } from 'react'

/** The ways in which sheets leave the app. */
export type WayOut = 'pdf' | 'folder' | 'paper'

interface AskedOfPaper {
  readonly way: WayOut
  readonly questions: readonly PaperQuestion[]
}

/**
 * The one way out for sheets: asks first when there is something to look at, and after a yes again when the words became
 * others meanwhile (docs/domain.md, rule 215).
 */
export function usePaperGate(meeting: MeetingState, sheets: readonly MadeSheet[], leave: (way: WayOut) => void) {
  const [asked, setAsked] = useState<AskedOfPaper | null>(null)
  const go = (way: WayOut, answered: readonly PaperQuestion[] = []) => {
    const questions = questionsOnPaper(meeting, sheets)
    const isAnswered = questions.length === 0 || isSame(questions, answered)
    setAsked(isAnswered ? null : { way, questions })
    if (isAnswered) leave(way)
  }
  const answer = (isYes: boolean) => {
    if (isYes && asked) go(asked.way, asked.questions)
    else setAsked(null)
  }
  return { asked, go: (way: WayOut) => go(way), answer }
}
