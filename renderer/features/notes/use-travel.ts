import { useChair } from '@renderer/state/chair-context'
import { useMedia } from '@renderer/state/window/use-media'
import type { NoteId } from '@shared/lib/ids'
import type { NotesState } from '@shared/notes/state'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

const TRAVEL = { duration: 200, easing: 'cubic-bezier(.2,0,0,1)' }
/** More notes at once than an eye can follow are simply there. */
const MOST = 12

interface Before {
  readonly places: ReadonlyMap<string, DOMRect>
  readonly toOtherLane: ReadonlySet<string>
}

/** The notes that are seen: what a search hides, or lies out of reach, travels from nowhere. */
const notesOf = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>('article[data-note]')].filter(
    (note) => !note.closest('[data-unseen], [data-far]'),
  )
const idOf = (note: HTMLElement) => note.dataset['note'] ?? ''
const shift = (from: DOMRect, to: DOMRect) => `translate(${from.left - to.left}px, ${from.top - to.top}px)`

function toOtherLane(before: NotesState, now: NotesState): Set<string> {
  const moved = now.all.filter((note, at) => {
    const old = before.all[at]
    return old !== note && old?.id === note.id && old.lane !== note.lane
  })
  return new Set(moved.map((note) => note.id))
}

function isInSight(note: HTMLElement, place: DOMRect): boolean {
  const lane = note.closest('[data-scroll]')?.getBoundingClientRect()
  return !lane || (place.top < lane.bottom && place.bottom > lane.top)
}

/** The note travels as a picture above the lanes, for a lane cuts off what is outside it; the note itself appears after. */
function travel(note: HTMLElement, from: DOMRect, to: DOMRect): void {
  const picture = note.cloneNode(true) as HTMLElement
  for (const part of [picture, ...picture.querySelectorAll('*')])
    for (const name of ['id', 'data-note', 'data-lane', 'data-pick']) part.removeAttribute(name)
  picture.inert = true
  picture.ariaHidden = 'true'
  const { left, top, width, height } = to
  const place = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }
  Object.assign(picture.style, { position: 'fixed', zIndex: '5', boxSizing: 'border-box', ...place })
  document.body.append(picture)
  note.animate([{ opacity: 0 }, { opacity: 0 }], TRAVEL)
  picture.animate([{ transform: shift(from, to) }, { transform: 'none' }], TRAVEL).onfinish = () => picture.remove()
}

/**
 * Notes that go to another lane by key, button or undo travel there, and others make room, in 200 ms. What is dragged
 * lands by itself. At rest no note carries a transform.
 */
export function useTravel(root: RefObject<HTMLElement | null>, dragged: readonly NoteId[]): void {
  const { store } = useChair()
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const before = useRef<Before | null>(null)
  const inAir = useRef(dragged)
  inAir.current = dragged
  useEffect(() => {
    if (isStill) return
    // Called before React draws: the notes still lie where they were.
    return store.subscribe(({ meeting }, { meeting: last }) => {
      if (!root.current || !meeting || !last || meeting.notes === last.notes) return
      const moved = toOtherLane(last.notes, meeting.notes)
      if (moved.size > MOST || (moved.size === 0 && meeting.notes.chosenOrder === last.notes.chosenOrder)) return
      for (const id of inAir.current) moved.delete(id)
      const places = new Map(notesOf(root.current).map((note) => [idOf(note), note.getBoundingClientRect()]))
      before.current = { places, toOtherLane: moved }
    })
  }, [store, root, isStill])
  useLayoutEffect(() => {
    const last = before.current
    before.current = null
    if (!last || !root.current) return
    const moves = notesOf(root.current).flatMap((note) => {
      const from = last.places.get(idOf(note))
      const to = note.getBoundingClientRect()
      const isOther = from && (from.left !== to.left || from.top !== to.top)
      return isOther && isInSight(note, to) && !inAir.current.includes(idOf(note) as NoteId) ? [{ note, from, to }] : []
    })
    for (const { note, from, to } of moves) {
      if (last.toOtherLane.has(idOf(note))) travel(note, from, to)
      else note.animate([{ transform: shift(from, to) }, { transform: 'none' }], TRAVEL)
    }
  })
}
