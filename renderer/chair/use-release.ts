import { type Doubts, doubtsAbout } from '@renderer/state/ask-first'
import { useChair } from '@renderer/state/chair-context'
import type { ConcernId } from '@shared/lib/ids'
import { type BoardPart, needsEveryone, partState, textsOfPart } from '@shared/meeting/board-parts'
import type { MeetingState } from '@shared/meeting/state'
import { useMemo, useState } from 'react'

/** What is about to come on the board: a part, or one concern of it. */
export interface Wish {
  readonly part: BoardPart
  readonly concernId: ConcernId | null
  /** Of the strengths: all of them, also when some cells are out. */
  readonly isWhole: boolean
}

function textsOf(meeting: MeetingState, { part, concernId }: Wish): string[] {
  if (part !== 'concerns') return textsOfPart(meeting, part)
  const ids = concernId ? [concernId] : meeting.released.concerns.map(({ id }) => id)
  return meeting.pupilCase.concerns.filter(({ id }) => ids.includes(id)).map(({ text }) => text)
}

/** Puts parts on the board and takes them off; asks first when there is something to look at. */
export function useRelease() {
  const { store } = useChair()
  const [asked, setAsked] = useState<{ readonly wish: Wish; readonly doubts: Doubts } | null>(null)
  const moves = useMemo(() => {
    const { dispatch } = store.getState()
    const put = (wish: Wish) => {
      const { part, concernId, isWhole } = wish
      const meeting = store.getState().meeting
      if (!meeting) return
      const { isOut } = partState(meeting, part)
      setAsked(null)
      if (part === 'strengths') {
        const { areAllStrengths, cells } = meeting.released
        if (isWhole || areAllStrengths || !isOut) dispatch({ type: 'release/strengths', isOn: true })
        else for (const cell of cells) dispatch({ type: 'release/cell', ...cell, isOn: true })
      }
      if (part === 'concerns') {
        const ids = concernId ? [concernId] : meeting.released.concerns.map(({ id }) => id)
        for (const id of ids) dispatch({ type: 'release/concern', id, isOn: true })
      }
      if (part !== 'strengths' && part !== 'concerns') dispatch({ type: 'release/part', part, isOn: true })
      dispatch({ type: 'projector/show', scene: part })
    }
    const takeOff = (part: BoardPart) => {
      const meeting = store.getState().meeting
      if (!meeting) return
      if (meeting.projector.scene === part) dispatch({ type: 'projector/show', scene: 'off' })
      if (part === 'strengths') dispatch({ type: 'release/strengths', isOn: false })
      else if (part === 'concerns') {
        for (const { id } of meeting.released.concerns) dispatch({ type: 'release/concern', id, isOn: false })
      } else dispatch({ type: 'release/part', part, isOn: false })
    }
    const wish = (wished: Wish) => {
      const meeting = store.getState().meeting
      if (!meeting) return
      const { isOut, isChanged } = partState(meeting, wished.part)
      // What everyone agreed with comes back without asking, as long as the words are the same.
      const needsAll = needsEveryone(wished.part) && (!isOut || isChanged)
      const doubts = doubtsAbout(meeting, textsOf(meeting, wished), { needsAll })
      if (doubts) setAsked({ wish: wished, doubts })
      else put(wished)
    }
    return { put, takeOff, wish }
  }, [store])
  return { asked, forget: () => setAsked(null), ...moves }
}
